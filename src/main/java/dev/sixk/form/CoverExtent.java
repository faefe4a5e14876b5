package dev.sixk.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a cover stands: from the document's start to the last of its questions.
 *
 * @param passage      the cover's lines, questions included
 * @param questionLine index of the first line of the passage that belongs to the check-box lines
 * @param end          0-based number of the segment behind the passage
 */
public record CoverExtent(Passage passage, int questionLine, int end) {

    private static final int LONGEST_COVER = 250;
    private static final int LONGEST_ANSWER = 40;
    private static final int LONGEST_BARE_COVER = 60;

    /** Finds the cover; null in a document that has none. */
    static @Nullable CoverExtent of(Outline outline) {
        int form = formSection(outline);
        int end = form < 0 ? Math.min(LONGEST_BARE_COVER, outline.segmentCount()) : end(outline, form);
        Passage passage = outline.passage(0, end);
        boolean cover = form >= 0 || isCover(passage);
        return cover ? new CoverExtent(passage, questionLine(passage), end) : null;
    }

    private static int formSection(Outline outline) {
        List<Section> sections = outline.sections();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).is(OutlineRule.COVER)) {
                return i;
            }
        }
        return -1;
    }

    /** The form's name in mid-line counts only beside other lines of a cover: prose names forms too. */
    private static boolean isCover(Passage passage) {
        boolean named = passage.items().stream().anyMatch(item -> item.is(LineRule.FORM_NAME));
        return named && passage.items().stream().anyMatch(item -> item.isOneOf(LineRule.RULE_CITATION, LineRule.REGISTRANT_CAPTION,
            LineRule.ENGLISH_CAPTION, LineRule.ADDRESS_CAPTION));
    }

    private static int end(Outline outline, int form) {
        List<Section> sections = outline.sections();
        Section cover = sections.get(form);
        int end = Math.min(cover.end(), cover.start() + LONGEST_BARE_COVER);
        boolean questions = false;
        for (Section section : sections.subList(form + 1, sections.size())) {
            if (section.start() - end > LONGEST_ANSWER || section.start() > cover.start() + LONGEST_COVER || endsCover(section, questions)) {
                break;
            }
            if (section.is(OutlineRule.QUESTION) || section.is(OutlineRule.FOLLOW_UP) || section.is(OutlineRule.NOTE)) {
                questions = true;
                end = Math.min(section.end(), section.start() + LONGEST_ANSWER);
            } else if (!questions) {
                end = Math.min(section.end(), cover.start() + LONGEST_COVER);
            }
        }
        return end;
    }

    private static boolean endsCover(Section section, boolean questions) {
        return section.is(OutlineRule.SIGNATURE_SENTENCE) || section.is(OutlineRule.SIGNATURE_HEADING) && questions
            || section.is(OutlineRule.COVER) && questions;
    }

    private static int questionLine(Passage passage) {
        List<PassageLine> lines = passage.lines();
        for (int i = 0; i < lines.size(); i++) {
            PassageLine line = lines.get(i);
            if (line.has(LineRule.INDICATE) || line.has(LineRule.ANNUAL_FORMS_MENTION)
                || line.has(LineRule.FORM_20_F) && line.has(LineRule.FORM_40_F)) {
                return i;
            }
        }
        return lines.size();
    }

    /** Gives the number of the segment behind the last caption of a cover without check boxes. */
    int headEnd() {
        return passage.items().stream().filter(item -> item.isOneOf(LineRule.FORM_NAME, LineRule.ADDRESS_CAPTION, LineRule.REGISTRANT_CAPTION,
            LineRule.ENGLISH_CAPTION, LineRule.FILE_NUMBER_LEAD, LineRule.MONTH_LEAD)).mapToInt(item -> passage.segmentIndex(item.end() - 1) + 1)
            .max().orElse(0);
    }

    /** Gives the lines above the check boxes. */
    public List<PassageLine> head() {
        return passage.lines().subList(0, questionLine);
    }

    /** Gives the check-box lines and what may follow them. */
    public List<PassageLine> questions() {
        return passage.lines().subList(questionLine, passage.lines().size());
    }
}
