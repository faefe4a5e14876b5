/** Reads check boxes, of any form: questions, and the labels and marks that answer them. */
@NullMarked
package dev.sixk.internal.boxes;

import org.jspecify.annotations.NullMarked;

