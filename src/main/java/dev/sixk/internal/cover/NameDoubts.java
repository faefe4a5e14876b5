package dev.sixk.internal.cover;

import static dev.sixk.grammar.SixKReport.*;

import java.util.List;

/** What no name holds: a parenthesis left open, a label's colon, a date or a number of a file, more lines than a name has, no letter. */
final class NameDoubts {

    private static final int MOST_LINES = 4;

    private NameDoubts() {
    }

    /** Says whether words are hardly a name. */
    static boolean isDoubtful(List<Run> name) {
        int depth = 0;
        boolean doubtful = name.size() > MOST_LINES;
        boolean letters = false;
        for (Run run : name) {
            String text = run.words().text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
                doubtful |= depth < 0 || c == ':' && depth == 0 || c == '|' || c == '<' || c == '>';
                letters |= Character.isLetter(c);
            }
            doubtful |= run.has(DATE) || run.has(MONTH_YEAR) || run.has(FILE_NUMBER) || run.has(STATEMENT_NUMBER) || run.has(TELEPHONE) || run.has(CONTACT);
        }
        return doubtful || depth != 0 || !letters;
    }

    /** Says whether the first of some lines was taken for a name and another looks more like one. */
    static boolean isRivalled(List<Run> name, List<Run> others) {
        boolean company = name.stream().anyMatch(Run::isCompany);
        return !company && others.stream().anyMatch(Run::isCompany);
    }
}
