package dev.sixk.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a cover stands: from shortly above its form line to the last of its questions.
 *
 * @param passage      the cover's lines, questions included
 * @param questionLine index of the first line of the passage that belongs to the check-box lines
 * @param start        0-based number of the passage's first segment
 * @param end          0-based number of the segment behind the passage
 */
public record CoverExtent(Passage passage, int questionLine, int start, int end) {

    private static final int LONGEST_COVER = 250;
    private static final int LONGEST_ANSWER = 40;
    private static final int LONGEST_BARE_COVER = 60;
    private static final int LINES_BEHIND_CAPTIONS = 6;

    /** Finds the cover; null in a document that has none. */
    static @Nullable CoverExtent of(Outline outline) {
        int form = CoverSearch.first(outline);
        if (form == CoverSearch.NONE) {
            return null;
        }
        boolean heading = form >= 0;
        int start = heading ? Math.max(0, outline.sections().get(form).start() - LONGEST_BARE_COVER) : 0;
        int end = heading ? end(outline, form) : Math.min(LONGEST_BARE_COVER, outline.segmentCount());
        Passage passage = outline.coverPassage(start, end);
        return new CoverExtent(passage, questionLine(passage), start, end);
    }

    private static int end(Outline outline, int form) {
        List<Section> sections = outline.sections();
        int start = sections.get(form).start();
        int last = Math.min(outline.segmentCount(), start + LONGEST_BARE_COVER);
        boolean questions = false;
        for (Section section : sections.subList(form + 1, sections.size())) {
            boolean behind = section.is(OutlineRule.SIGNATURE_SENTENCE) || section.is(OutlineRule.FORM_SECTION);
            if (behind || section.is(OutlineRule.COVER) && questions || section.start() > start + LONGEST_COVER || section.start() >= last) {
                return behind ? Math.min(last, section.start()) : last;
            }
            if (section.is(OutlineRule.QUESTION) || section.is(OutlineRule.FOLLOW_UP) || section.is(OutlineRule.NOTE)) {
                questions = true;
                last = Math.min(outline.segmentCount(), section.start() + LONGEST_ANSWER);
            }
        }
        return last;
    }

    private static int questionLine(Passage passage) {
        List<PassageLine> lines = passage.lines();
        for (int i = 0; i < lines.size(); i++) {
            PassageLine line = lines.get(i);
            boolean forms = line.has(LineRule.FORM_20_F) || line.has(LineRule.FORM_40_F);
            if (line.has(LineRule.INDICATE) || line.has(LineRule.BOX_LEAD) || line.has(LineRule.ANNUAL_FORMS_MENTION)
                || forms && BoxItems.areBoxes(line)) {
                return i > 0 && forms && !lines.get(i - 1).items().isEmpty() && BoxItems.areBoxes(lines.get(i - 1)) ? i - 1 : i;
            }
        }
        return lines.size();
    }

    /** Gives the number of the document's segment behind the last caption of a cover without check boxes. */
    int headEnd() {
        return start + passage.items().stream().filter(item -> item.isOneOf(LineRule.FORM_NAME, LineRule.ADDRESS_CAPTION,
            LineRule.REGISTRANT_CAPTION, LineRule.ENGLISH_CAPTION, LineRule.FILE_NUMBER_LEAD, LineRule.MONTH_LEAD))
            .mapToInt(item -> passage.segmentIndex(item.end() - 1) + 1).max().orElse(-start);
    }

    /** Gives the lines above the check boxes; without these, the lines down to a few behind the last caption. */
    public List<PassageLine> head() {
        List<PassageLine> lines = passage.lines().subList(0, questionLine);
        if (questionLine < passage.lines().size()) {
            return lines;
        }
        int end = 0;
        for (int i = 0; i < lines.size() && i <= end + LINES_BEHIND_CAPTIONS; i++) {
            end = CoverSearch.isCoverLine(lines.get(i)) && !CoverProse.isSentence(lines.get(i)) ? i : end;
        }
        int last = end + 1;
        while (last < lines.size() && last <= end + LINES_BEHIND_CAPTIONS && !isBody(lines.get(last))) {
            last++;
        }
        return lines.subList(0, Math.min(last, lines.size()));
    }

    private static boolean isBody(PassageLine line) {
        return line.pageBreak() || CoverProse.isSentence(line) || line.items().stream().anyMatch(item -> item.isOneOf(
            LineRule.SIGNATURE_HEADING, LineRule.EXHIBIT_NUMBER, LineRule.EXHIBIT_HEADING, LineRule.LIST_HEADING, LineRule.CONFORMED));
    }

    /** Gives the check-box lines and what may follow them. */
    public List<PassageLine> questions() {
        return passage.lines().subList(questionLine, passage.lines().size());
    }
}
