package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;

/** The numbers of exhibits that stand together in a sentence: "Exhibits 99.1, 99.2 and 99.3", "Exhibit 1 and Exhibit 2". */
final class ExhibitNumbers {

    private static final Vocabulary OWN = Vocabulary.of(RULE_ownForm);
    private static final Vocabulary ANNEXES = Vocabulary.of(RULE_annex);

    private ExhibitNumbers() {
    }

    /** Gives the phrase behind the numbers that begin with a phrase; the same one if none do. */
    static int end(Phrases phrases, int first, int to) {
        int end = behind(phrases, first);
        boolean plural = end > first && isPlural(phrases.text(first));
        for (int i = end, next; end > first && i < to; i = Math.max(i + 1, next)) {
            boolean letter = plural && isLetter(phrases.text(i)) && phrases.kind(i - 1) != OF;
            boolean numeral = phrases.kind(i) == NUMBERING || plural && phrases.kind(i) == NUMBER || letter;
            next = numeral ? i + 1 : behind(phrases, i);
            if (next == i && phrases.kind(i) != AND && !phrases.is(i, ',') && !(plural && isRange(phrases, i))) {
                break;
            }
            end = next > i ? next : end;
        }
        return end;
    }

    static boolean areIn(Phrases phrases, int from, int to) {
        int at = from;
        while (at < to && behind(phrases, at) == at) {
            at++;
        }
        return at < to;
    }

    /** "Exhibit A" is a number, the beginning of "exhibits are" is none; the number may stand at the beginning of the next line. */
    static int behind(Phrases phrases, int at) {
        int kind = phrases.kind(at);
        boolean annex = at > 0 && phrases.kind(at - 1) == AS && ANNEXES.has(kind);
        if (kind != NUMBER_TITLE && !annex || phrases.line(at + 1) == phrases.page().lineCount()) {
            return kind == EXHIBIT_NUMBER ? at + 1 : at;
        }
        boolean number = phrases.kind(at + 1) == NUMBERING || annex && phrases.kind(at + 1) == NUMBER;
        return number || isLetter(phrases.text(at + 1)) ? at + 2 : at;
    }

    /** "A", "A-1", "II": the letter of an exhibit's number is a capital, and so is a roman one. */
    static boolean isLetter(String text) {
        return Character.isUpperCase(text.charAt(0)) && (text.length() == 1 || text.charAt(1) == '-' || RowOrder.roman(text) > 0 && text.chars().allMatch(Character::isUpperCase));
    }

    /** A whole number goes on with "Exhibits 1" alone: "Exhibit 99.1, 2 pages". */
    private static boolean isPlural(String printed) {
        return printed.indexOf('s') > 0 || printed.indexOf('S') > 0;
    }

    /** "10.1 through 10.4", "1 to 4", "99.1 - 99.4". */
    private static boolean isRange(Phrases phrases, int phrase) {
        int kind = phrases.kind(phrase);
        return kind == THROUGH || kind == OF || phrases.is(phrase, '-');
    }

    /** Folds the numbers of a group, a token each. */
    static void fold(Fold fold, int from, int to) {
        for (int i = from; i < to; i++) {
            int kind = fold.phrases.kind(i);
            if (isRange(fold.phrases, i)) {
                fold.add(THROUGH, i, i + 1);
            } else if (kind != AND && kind != NUMBER_TITLE && !ANNEXES.has(kind) && fold.phrases.isWritten(i)) {
                fold.add(EXHIBIT_NUMBER, i, i + 1);
            }
        }
    }

    /** Says whether the numbers behind a verb are another report's: "filed previously as", "as Exhibit 4.1 to the Form 20-F". */
    static boolean areOthers(Phrases phrases, int verb, int behind, int to) {
        int kind = verb < 0 ? 0 : phrases.kind(verb);
        boolean before = kind == FILED_BEFORE || kind == WAS_ATTACHED && !OWN.isIn(phrases, verb, Math.min(to, behind + Bounds.NEAREST_OWNER));
        boolean owned = behind + 1 < to && phrases.kind(behind) == OF;
        return before || owned && !OWN.isIn(phrases, behind, Math.min(to, behind + Bounds.NEAREST_OWNER));
    }
}
