package dev.sixk.form;

import dev.sixk.model.CheckBoxes;
import dev.sixk.model.Cover;

/**
 * The cover of a document as read.
 *
 * @param cover      the cover; {@link Cover#ABSENT} in a document without one
 * @param checkBoxes its check boxes
 * @param end        0-based number of the segment behind the cover; 0 without one
 */
public record CoverPart(Cover cover, CheckBoxes checkBoxes, int end) {
}
