package dev.sixk.internal.cover;

import static dev.sixk.grammar.SixKReport.*;

import java.util.List;

/**
 * What no name and no address holds: lines side by side, a parenthesis left open, a label's colon; in a name a date or the number
 * of a file too.
 */
final class CoverDoubts {

    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_ADDRESS = 9;

    private CoverDoubts() {
    }

    /** Says whether words are hardly a name. */
    static boolean isNoName(List<Run> name) {
        boolean doubtful = name.size() > LONGEST_NAME || isOdd(name) || isSideBySide(name);
        boolean letters = false;
        for (Run run : name) {
            letters |= run.words().text().chars().anyMatch(Character::isLetter);
            doubtful |= run.has(DATE) || run.has(MONTH_YEAR) || run.has(FILE_NUMBER) || run.has(STATEMENT_NUMBER)
                || run.has(TELEPHONE) || run.has(CONTACT);
        }
        return doubtful || !letters;
    }

    /** Says whether lines are hardly an address. */
    static boolean isNoAddress(List<Run> address) {
        return address.size() > LONGEST_ADDRESS || isOdd(address) || isSideBySide(address);
    }

    private static boolean isOdd(List<Run> runs) {
        int depth = 0;
        boolean odd = false;
        for (Run run : runs) {
            String text = run.words().text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
                odd |= depth < 0 || c == ':' && depth == 0 || c == '|' || c == '<' || c == '>';
            }
        }
        return odd || depth != 0;
    }

    /** More than one line holds words side by side: two values over one caption. */
    private static boolean isSideBySide(List<Run> runs) {
        int beside = 0;
        for (int i = 1; i < runs.size(); i++) {
            boolean next = runs.get(i).line() == runs.get(i - 1).line() && runs.get(i).segment() != runs.get(i - 1).segment();
            boolean third = next && i > 1 && runs.get(i - 2).line() == runs.get(i).line();
            beside += next && !third ? 1 : 0;
        }
        return beside > 1;
    }

    /** Says whether the first of some lines was taken for a name and another looks more like one. */
    static boolean isRivalled(List<Run> name, List<Run> others) {
        boolean company = name.stream().anyMatch(Run::isCompany);
        return !company && others.stream().anyMatch(Run::isCompany);
    }
}
