package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Phrases;

/** The labels of signature blocks; "by", "name", "date" are labels only by the place where they stand: they are words too. */
final class SigningLabels {

    private static final Vocabulary NAMED = Vocabulary.of(RULE_column);
    private static final Vocabulary WAITS = Vocabulary.of(RULE_waits);
    static final int PROSE = 8;
    private static final Vocabulary POSITIONAL = Vocabulary.of(RULE_positional);

    private SigningLabels() {
    }

    /** Says whether a phrase stands for itself in a segment that begins with the phrase {@code from}. */
    static boolean isNamed(Phrases phrases, int phrase, int from) {
        int kind = phrases.kind(phrase);
        return NAMED.has(kind) && (!POSITIONAL.has(kind) || isLabel(phrases, phrase, from));
    }

    /** Says whether a phrase begins a signature, or the name and the title below one. */
    static boolean isSigned(Phrases phrases, int phrase, int from) {
        int kind = phrases.kind(phrase);
        return kind == BY_SIGNED || kind == CONFORMED || kind == STAMP
            || (kind == BY || kind == NAME_LABEL || kind == TITLE_LABEL) && isLabel(phrases, phrase, from);
    }

    /** A word is a label with a colon, or at the start of a cell: "By" before a name, "Date" before a date, "Name" alone. */
    private static boolean isLabel(Phrases phrases, int phrase, int from) {
        if (phrases.lastChar(phrase) == ':') {
            return true;
        }
        for (int i = phrase - 1; i >= from; i--) {
            if (phrases.isWritten(i)) {
                return false;
            }
        }
        int end = phrases.segmentEnd(phrase);
        return switch (phrases.kind(phrase)) {
            case BY -> !isBehindLabel(phrases, phrase) && !isCompany(phrases, phrase + 1, end);
            case NAME_LABEL, TITLE_LABEL -> end == phrase + 1 && end < phrases.end(phrases.line(phrase));
            case DATE_LABEL -> isBeforeDate(phrases, phrase + 1, end);
            default -> !isCompany(phrases, phrase + 1, end);
        };
    }

    /** Names and titles are written with capitals, prose is not. */
    static boolean isProse(Phrases phrases, int from, int to, int atLeast) {
        int all = 0;
        int small = 0;
        for (int i = from; i < to; i++) {
            all += Character.isLetter(phrases.firstChar(i)) ? 1 : 0;
            small += Character.isLowerCase(phrases.firstChar(i)) ? 1 : 0;
        }
        return all >= atLeast && small * 2 > all;
    }

    /** "/s/ By Nguyen", "Name: By Nguyen". */
    private static boolean isBehindLabel(Phrases phrases, int phrase) {
        return phrase > phrases.first(phrases.line(phrase)) && WAITS.has(phrases.kind(phrase - 1));
    }

    /** "Date May 13, 2003", "Dated at Oslo", but not "Date Masamune", "Date Palm Estates Ltd". */
    private static boolean isBeforeDate(Phrases phrases, int from, int to) {
        boolean date = from == to || phrases.kind(from) != WORD && phrases.kind(from) != COMPANY_FORM;
        for (int i = from; i < to; i++) {
            date |= phrases.kind(i) == DATE || phrases.kind(i) == NUMERIC_DATE;
        }
        return date;
    }

    /** "By Design Holdings Ltd" is a company; "By Acme Holdings Ltd, its general partner" is not alone. */
    private static boolean isCompany(Phrases phrases, int from, int to) {
        boolean company = false;
        for (int i = from; i < to; i++) {
            company |= phrases.kind(i) == COMPANY_FORM;
            if (phrases.kind(i) == ITS) {
                return false;
            }
        }
        return company;
    }
}
