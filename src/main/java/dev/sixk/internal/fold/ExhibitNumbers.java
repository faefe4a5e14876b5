package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Phrases;

/** The numbers of exhibits that stand together in a sentence: "Exhibits 99.1, 99.2 and 99.3", "Exhibit 1 and Exhibit 2". */
final class ExhibitNumbers {

    private static final Vocabulary DAYS = Vocabulary.of(RULE_dayWord);
    private static final int OWNER_WORDS = 5;
    private static final int NEAR = 3;

    private ExhibitNumbers() {
    }

    /** Gives the phrase behind the numbers that begin with a phrase. */
    static int end(Phrases phrases, int first, int to) {
        boolean plural = isPlural(phrases, first);
        int end = SentenceFold.isWrapped(phrases, first) ? first + 2 : first + 1;
        for (int i = end; i < to; i++) {
            if (SentenceFold.isNumber(phrases, i) || isNumeral(phrases, i, plural)) {
                end = i + 1;
            } else if (phrases.kind(i) != AND && phrases.kind(i) != AS && !phrases.is(i, ',') && !phrases.is(i, '&')) {
                break;
            }
        }
        return end;
    }

    private static boolean isPlural(Phrases phrases, int phrase) {
        String text = phrases.text(phrase);
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > 1 && Character.toLowerCase(text.charAt(end - 1)) == 's';
    }

    /** A whole number goes on with "Exhibits 1" alone: "Exhibit 99.1, 2 pages". */
    private static boolean isNumeral(Phrases phrases, int phrase, boolean plural) {
        int kind = phrases.kind(phrase);
        return plural && (kind == NUMBER || kind == NUMBERING) || kind == NUMBERING && phrases.text(phrase).indexOf('.') > 0 && phrases.lastChar(phrase) != '.';
    }

    /** Folds the numbers of a group, a token each. */
    static void fold(Fold fold, int from, int to) {
        for (int i = from; i < to; i++) {
            int kind = fold.phrases.kind(i);
            if (kind == EXHIBIT_NUMBER || kind == NUMBERING || kind == NUMBER || i > from && SentenceFold.isWrapped(fold.phrases, i - 1)) {
                fold.add(EXHIBIT_NUMBER, i, i + 1);
            }
        }
    }

    /** Says whether the numbers behind a verb are another report's: "filed previously as", "as Exhibit 4.1 to the Form 20-F". */
    static boolean areOthers(Phrases phrases, int verb, int behind, int to) {
        int kind = phrases.kind(verb);
        boolean here = false;
        for (int i = verb; i < Math.min(to, behind + NEAR); i++) {
            here |= phrases.kind(i) == OWN_REPORT || phrases.kind(i) == HEREBY || phrases.kind(i) == FORM_NAME;
        }
        return kind == FILED_BEFORE || kind == WAS_ATTACHED && !here || isOfAnother(phrases, behind, to);
    }

    /** This report is "this report", or its form is named and no day. */
    private static boolean isOfAnother(Phrases phrases, int behind, int to) {
        int of = behind;
        while (of < to && phrases.is(of, ')')) {
            of++;
        }
        if (of + 1 >= to || phrases.kind(of) != OF && phrases.kind(of) != IN) {
            return false;
        }
        boolean form = false;
        boolean day = false;
        for (int i = of + 1; i < Math.min(to, of + 1 + OWNER_WORDS); i++) {
            form |= phrases.kind(i) == FORM_NAME;
            day |= DAYS.has(phrases.kind(i));
        }
        return phrases.kind(of + 1) != OWN_REPORT && phrases.kind(of + 1) != HEREBY && (day || !form);
    }
}
