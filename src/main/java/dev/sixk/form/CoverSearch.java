package dev.sixk.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for covers among the sections of an outline. A line with the form's name alone opens a cover if other lines of a cover stand
 * near it: prose is wrapped where it likes, and running heads repeat the name on each page.
 */
final class CoverSearch {

    /** There is no cover. */
    static final int NONE = -1;
    /** There is a cover, and its form's name stands in mid-line, where no section opens, or is missing. */
    static final int IN_LINE = -2;

    private static final int ABOVE = 12;
    private static final int BELOW = 40;
    private static final int TOP_OF_DOCUMENT = 12;
    private static final int MOST_CANDIDATES = 20;
    private static final Set<LineRule> TITLES = EnumSet.of(LineRule.RULE_CITATION, LineRule.REPORT_TITLE);
    private static final Set<LineRule> COVER_LINES = EnumSet.of(LineRule.FORM_NAME, LineRule.RULE_CITATION, LineRule.REPORT_TITLE,
        LineRule.MONTH_LEAD, LineRule.FILE_NUMBER_LEAD, LineRule.REGISTRANT_CAPTION, LineRule.ENGLISH_CAPTION,
        LineRule.NAME_ADDRESS_CAPTION, LineRule.ADDRESS_CAPTION, LineRule.JURISDICTION_CAPTION, LineRule.OTHER_CAPTION);
    private static final Set<LineRule> CAPTIONS = EnumSet.of(LineRule.MONTH_LEAD, LineRule.REGISTRANT_CAPTION, LineRule.ENGLISH_CAPTION,
        LineRule.ADDRESS_CAPTION, LineRule.NAME_ADDRESS_CAPTION, LineRule.INDICATE);

    private CoverSearch() {
    }

    /** Gives the index of the section that opens the document's cover, or {@link #NONE} or {@link #IN_LINE}. */
    static int first(Outline outline) {
        List<Section> sections = outline.sections();
        int top = NONE;
        int candidates = 0;
        for (int i = 0; i < sections.size() && candidates < MOST_CANDIDATES; i++) {
            if (sections.get(i).is(OutlineRule.COVER)) {
                candidates++;
                if (hasOneOf(around(outline, sections.get(i).start()), TITLES, CAPTIONS)) {
                    return isOtherForm(outline, sections.get(i).start()) ? NONE : i;
                }
                top = top == NONE && isAtTop(outline, sections.get(i).start()) ? i : top;
            }
        }
        return top != NONE ? top : isNamedInLine(outline) || isUnnamed(outline) ? IN_LINE : NONE;
    }

    private static boolean isAtTop(Outline outline, int segment) {
        return segment < TOP_OF_DOCUMENT && outline.passage(0, segment).lines().stream().noneMatch(CoverProse::isSentence);
    }

    /** Gives the form line of another complete cover behind a segment; null if there is none. */
    static @Nullable PassageLine second(Outline outline, int behind) {
        List<Section> covers = outline.sections().stream()
            .filter(section -> section.is(OutlineRule.COVER) && section.start() >= behind).limit(MOST_CANDIDATES).toList();
        for (Section cover : covers) {
            List<PassageLine> lines = outline.passage(cover.start(), Math.min(outline.segmentCount(), cover.start() + BELOW)).lines();
            if (hasOneOf(lines, TITLES) && hasOneOf(lines, CAPTIONS)) {
                return lines.get(0);
            }
        }
        return null;
    }

    /** Says whether a line holds a phrase that only covers print. */
    static boolean isCoverLine(PassageLine line) {
        return COVER_LINES.stream().anyMatch(line::has);
    }

    private static List<PassageLine> around(Outline outline, int segment) {
        return outline.passage(Math.max(0, segment - ABOVE), Math.min(outline.segmentCount(), segment + BELOW)).lines().stream()
            .filter(line -> !CoverProse.isSentence(line) || line.has(LineRule.INDICATE)).toList();
    }

    @SafeVarargs
    private static boolean hasOneOf(List<PassageLine> lines, Set<LineRule>... rules) {
        for (Set<LineRule> set : rules) {
            if (lines.stream().anyMatch(line -> set.stream().anyMatch(line::has))) {
                return true;
            }
        }
        return false;
    }

    /** The form's name in mid-line counts only beside other lines of a cover: prose names forms too. */
    private static boolean isNamedInLine(Outline outline) {
        int end = Math.min(outline.segmentCount(), BELOW + ABOVE);
        List<PassageLine> lines = outline.passage(0, end).lines().stream().filter(line -> !CoverProse.isSentence(line)).toList();
        return hasOneOf(lines, EnumSet.of(LineRule.FORM_NAME)) && hasOneOf(lines, TITLES) && hasOneOf(lines, CAPTIONS)
            && !isOtherForm(outline, end);
    }

    /** Captions over the question of the annual report forms make a cover even where the form's own name is missing or an image. */
    private static boolean isUnnamed(Outline outline) {
        int end = Math.min(outline.segmentCount(), BELOW + ABOVE);
        List<PassageLine> lines = outline.passage(0, end).lines();
        return hasOneOf(lines, EnumSet.of(LineRule.ANNUAL_FORMS_MENTION)) && hasOneOf(lines, EnumSet.of(LineRule.INDICATE))
            && hasOneOf(lines, EnumSet.of(LineRule.REGISTRANT_CAPTION, LineRule.ENGLISH_CAPTION, LineRule.ADDRESS_CAPTION))
            && !isOtherForm(outline, end);
    }

    /** A cover headed by another form's name, before any check-box line, is that form's. */
    private static boolean isOtherForm(Outline outline, int before) {
        for (PassageLine line : outline.passage(0, Math.min(before, BELOW + ABOVE)).lines()) {
            List<Item> words = line.items().stream().filter(item -> !CoverElement.isPunctuation(item)).toList();
            if (line.has(LineRule.INDICATE) || line.has(LineRule.FORM_NAME)) {
                return false;
            }
            if (words.size() == 1 && words.get(0).isOneOf(LineRule.OTHER_FORM_NAME, LineRule.FORM_20_F, LineRule.FORM_40_F)) {
                return true;
            }
        }
        return false;
    }
}
