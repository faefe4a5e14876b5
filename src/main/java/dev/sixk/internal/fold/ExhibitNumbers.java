package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Phrases;

/** The numbers of exhibits that stand together in a sentence: "Exhibits 99.1, 99.2 and 99.3", "Exhibit 1 and Exhibit 2". */
final class ExhibitNumbers {

    private static final Vocabulary DAYS = Vocabulary.of(RULE_dayWord);
    private static final Vocabulary OWN = Vocabulary.of(RULE_ownForm);
    private static final int OWNER_WORDS = 5;
    private static final int NEAR = 3;

    private ExhibitNumbers() {
    }

    /** Gives the phrase behind the numbers that begin with a phrase; the same one if none do. */
    static int end(Phrases phrases, int first, int to) {
        int end = behind(phrases, first);
        boolean plural = end > first && isPlural(phrases, first);
        for (int i = end, next; end > first && i < to; i = Math.max(i + 1, next)) {
            next = isNumeral(phrases, i, plural) ? i + 1 : behind(phrases, i);
            if (next == i && phrases.kind(i) != AND && phrases.kind(i) != AS && !phrases.is(i, ',') && !phrases.is(i, '&')) {
                break;
            }
            end = next > i ? next : end;
        }
        return end;
    }

    /** "Exhibit A" is a number, the beginning of "exhibits are" is none; the number may stand at the beginning of the next line. */
    static int behind(Phrases phrases, int at) {
        String page = phrases.page().text();
        int stop = phrases.stop(at);
        if (phrases.kind(at) == EXHIBIT_NUMBER) {
            return stop < page.length() && Character.isLetterOrDigit(page.charAt(stop)) ? at : at + 1;
        }
        boolean last = phrases.kind(at) == NUMBER_TITLE && stop + 1 < page.length() && at + 1 == phrases.end(phrases.line(at));
        if (phrases.kind(at) != NUMBER_TITLE || !last && at + 1 >= phrases.end(phrases.line(at))) {
            return at;
        }
        int next = last ? phrases.first(phrases.line(at) + 1) : at + 1;
        boolean number = last && (phrases.kind(next) == NUMBERING || phrases.kind(next) == NUMBER);
        return number || isLetter(phrases.text(next)) ? next + 1 : at;
    }

    /** "A", "II", "A-1": the letters of an exhibit's number are capitals. */
    static boolean isLetter(String text) {
        boolean dashed = text.length() > 2 && text.charAt(1) == '-' && Character.isDigit(text.charAt(text.length() - 1));
        return Character.isUpperCase(text.charAt(0)) && (text.length() == 1 || dashed || RowOrder.roman(text) > 0);
    }

    /** "Exhibits 1": the word before the number ends so. */
    private static boolean isPlural(Phrases phrases, int phrase) {
        String text = phrases.text(phrase);
        int end = 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return Character.toLowerCase(text.charAt(end - 1)) == 's';
    }

    /** A whole number goes on with "Exhibits 1" alone: "Exhibit 99.1, 2 pages". */
    private static boolean isNumeral(Phrases phrases, int phrase, boolean plural) {
        int kind = phrases.kind(phrase);
        int point = kind == NUMBERING ? phrases.text(phrase).indexOf('.') : -1;
        return plural && (kind == NUMBER || kind == NUMBERING) || point > 0 && phrases.lastChar(phrase) != '.';
    }

    /** Folds the numbers of a group, a token each. */
    static void fold(Fold fold, int from, int to) {
        for (int i = from; i < to; i++) {
            int kind = fold.phrases.kind(i);
            boolean sign = kind == AND || kind == AS || !fold.phrases.isWritten(i);
            boolean title = kind == NUMBER_TITLE && i + 1 < to;
            if (!sign && !title) {
                fold.add(EXHIBIT_NUMBER, i, i + 1);
            }
        }
    }

    /** Says whether the numbers behind a verb are another report's: "filed previously as", "as Exhibit 4.1 to the Form 20-F". */
    static boolean areOthers(Phrases phrases, int verb, int behind, int to) {
        int kind = verb < 0 ? 0 : phrases.kind(verb);
        boolean here = false;
        for (int i = Math.max(verb, 0); kind == WAS_ATTACHED && i < Math.min(to, behind + NEAR); i++) {
            here |= OWN.has(phrases.kind(i));
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
        boolean form = phrases.kind(of + 1) == HEREBY;
        boolean day = false;
        for (int i = of + 1; i < Math.min(to, of + 1 + OWNER_WORDS); i++) {
            form |= phrases.kind(i) == FORM_NAME;
            day |= DAYS.has(phrases.kind(i));
        }
        return phrases.kind(of + 1) != OWN_REPORT && (day || !form);
    }
}
