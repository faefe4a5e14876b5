package dev.sixk.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Leaves sentences out of a cover's lines. Filers print statements between captions and check boxes, and where there are no check
 * boxes the report's text follows: its words are no names, its numbers no file numbers.
 */
final class CoverProse {

    private static final int FEWEST_LOWER_CASE_WORDS = 5;
    private static final int FEWEST_LONGER_WORDS = 2;
    private static final int LONGEST_SMALL_WORD = 3;
    private static final Set<LineRule> CAPTIONS = EnumSet.of(LineRule.MONTH_LEAD, LineRule.REGISTRANT_CAPTION, LineRule.ENGLISH_CAPTION,
        LineRule.NAME_ADDRESS_CAPTION, LineRule.ADDRESS_CAPTION, LineRule.JURISDICTION_CAPTION, LineRule.OTHER_CAPTION,
        LineRule.INCORPORATED_IN);

    private CoverProse() {
    }

    /** Gives the lines that are no sentences. */
    static List<PassageLine> without(List<PassageLine> lines) {
        List<PassageLine> kept = new ArrayList<>();
        for (int start = 0, end; start < lines.size(); start = end) {
            end = start + 1;
            while (end < lines.size() && !lines.get(end).gapBefore()) {
                end++;
            }
            keep(lines.subList(start, end), kept);
        }
        return kept;
    }

    /** A sentence goes on to the next gap or caption; a statement of incorporation takes its whole paragraph. */
    private static void keep(List<PassageLine> paragraph, List<PassageLine> kept) {
        boolean prose = paragraph.stream().anyMatch(line -> line.has(LineRule.BY_REFERENCE));
        for (PassageLine line : paragraph) {
            boolean captioned = CAPTIONS.stream().anyMatch(line::has);
            prose = !captioned && prose || isSentence(line);
            if (!prose) {
                kept.add(line);
            }
        }
    }

    /** Names and addresses are capitalized, but for small words: "Calle de la Marina del Puerto de los Reyes". */
    static boolean isSentence(PassageLine line) {
        List<String> words = line.items().stream().filter(CoverElement::isFilersWord)
            .flatMap(item -> Stream.of(item.text().split(" +"))).filter(word -> Character.isLetter(word.charAt(0))).toList();
        List<String> lowerCase = words.stream().filter(word -> Character.isLowerCase(word.charAt(0))).toList();
        long longer = lowerCase.stream().filter(word -> word.length() > LONGEST_SMALL_WORD).count();
        return lowerCase.size() >= FEWEST_LOWER_CASE_WORDS && longer >= FEWEST_LONGER_WORDS && lowerCase.size() * 5 >= words.size() * 2;
    }
}
