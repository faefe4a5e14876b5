package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Phrases;

/**
 * Folds sentences that name exhibits by number. Each number looks back for "as" and for the verb that attaches it: those stand for
 * themselves, the words between them become TEXT; BLANK stands before a verb that begins its clause.
 */
final class SentenceFold {

    private static final Vocabulary ATTACHES = Vocabulary.of(RULE_attaches);
    private static final Vocabulary PARTICIPLES = Vocabulary.of(RULE_participle);
    private static final Vocabulary ACTIVE = Vocabulary.of(RULE_active);
    private static final Vocabulary AROUND = Vocabulary.of(RULE_around);
    private static final Vocabulary ARTICLES = Vocabulary.of(RULE_article);
    private static final int FARTHEST_VERB = 20;
    private static final int FARTHEST_COPULA = 16;
    private static final int LONGEST_SUBJECT = 60;

    private final Fold fold;
    private final Phrases phrases;
    private int to;
    /** The first phrase that no token holds yet. */
    private int text;
    private int opening;
    private boolean copulaOpen;
    private boolean attaching;
    private boolean verbSeen;

    SentenceFold(Fold fold) {
        this.fold = fold;
        this.phrases = fold.phrases;
    }

    /** Begins a paragraph; says whether it names an exhibit by number. */
    boolean begin(int first, int end) {
        for (int i = first; i < end; i++) {
            if (isNumber(phrases, i)) {
                fold.paragraph(first, end);
                return true;
            }
        }
        return false;
    }

    /** "Exhibit A" is an exhibit's number, the beginning of "exhibits are" is none. */
    static boolean isNumber(Phrases phrases, int phrase) {
        String page = phrases.page().text();
        int stop = phrases.stop(phrase);
        return phrases.kind(phrase) == EXHIBIT_NUMBER && !(stop < page.length() && Character.isLetterOrDigit(page.charAt(stop)))
            || isWrapped(phrases, phrase);
    }

    /** "Exhibit A", and "Exhibit" at the end of a line with the number at the beginning of the next. */
    static boolean isWrapped(Phrases phrases, int phrase) {
        int line = phrases.line(phrase);
        boolean last = phrase + 1 == phrases.end(line);
        if (phrases.kind(phrase) != NUMBER_TITLE || last && line + 1 >= phrases.page().lineCount()) {
            return false;
        }
        int next = phrase + 1;
        return next < phrases.end(last ? line + 1 : line) && (last && (phrases.kind(next) == NUMBERING || phrases.kind(next) == NUMBER) || isLetter(phrases, next));
    }

    /** "A", "II", "A-1": the letters of an exhibit's number are capitals. */
    static boolean isLetter(Phrases phrases, int phrase) {
        String text = phrases.text(phrase);
        return Character.isUpperCase(text.charAt(0)) && (text.length() == 1 || RowOrder.roman(text) > 0 || text.charAt(1) == '-' && Character.isDigit(text.charAt(text.length() - 1)));
    }

    /** Folds a sentence. */
    void fold(int first, int end) {
        to = end;
        text = first;
        opening = written(first, end);
        copulaOpen = false;
        attaching = false;
        verbSeen = false;
        fold.mark(SENTENCE, first);
        for (int i = first, behind; i < end; i = Math.max(text, behind)) {
            behind = i + 1;
            verbSeen |= ATTACHES.has(phrases.kind(i));
            if (isNumber(phrases, i)) {
                behind = ExhibitNumbers.end(phrases, i, end);
                clause(i, behind);
            }
        }
        words(end, false);
    }

    private void clause(int number, int behind) {
        int as = before(number, AS);
        int verb = as < 0 ? -1 : verb(as);
        if (verb >= 0) {
            if (!ExhibitNumbers.areOthers(phrases, verb, behind, to)) {
                attached(verb, as, number, behind);
            }
        } else if (as >= 0 && attaching && !copulaOpen) {
            words(as, true);
            numbers(as, number, behind);
        } else if (number == opening) {
            contains(number, behind);
        } else if (!copulaOpen && verbSeen && written(text, number) < number && !ExhibitNumbers.areOthers(phrases, number, behind, to)) {
            words(number, false);
            ExhibitNumbers.fold(fold, number, behind);
            text = behind;
        }
    }

    private void attached(int verb, int as, int number, int behind) {
        int first = hinge(verb);
        boolean colon = behind < to && phrases.is(behind, ':');
        int copula = colon ? behind : PARTICIPLES.has(phrases.kind(first)) && beginsClause(first) ? copula(behind) : -1;
        if (copula >= 0) {
            words(first, false);
            fold.mark(BLANK, first);
            fold.add(ATTACHED, first, verb + 1);
            numbers(place(verb + 1, as), number, behind);
            place(behind, copula);
            fold.add(COPULA, copula, copula + 1);
            text = copula + 1;
            copulaOpen = true;
        } else if (!copulaOpen || parted(first)) {
            subject(first, verb);
            object(verb, as, number, behind);
        }
    }

    private void numbers(int as, int number, int behind) {
        fold.add(AS, as, as + 1);
        ExhibitNumbers.fold(fold, number, behind);
        text = behind;
        attaching = true;
    }

    /** "is the notice and a form of proxy is attached": a clause with a verb of its own goes on behind "and". */
    private boolean parted(int verb) {
        int and = PARTICIPLES.has(phrases.kind(verb)) ? -1 : before(verb, Math.max(text, verb - LONGEST_SUBJECT), AND);
        if (and >= 0) {
            words(and, false);
            fold.add(AND, and, and + 1);
            text = and + 1;
        }
        return and >= 0;
    }

    private void subject(int first, int verb) {
        int kind = phrases.kind(first);
        int relative = first > text && phrases.kind(first - 1) == RELATIVE ? first - 1 : first > text + 1 && phrases.kind(first - 2) == RELATIVE ? first - 2 : -1;
        boolean active = ACTIVE.has(kind);
        boolean blank = words(relative >= 0 && !active ? relative : first, true);
        if (relative >= 0 && !active) {
            fold.add(RELATIVE, relative, first);
        }
        boolean participle = PARTICIPLES.has(kind);
        fold.add(active ? FURNISHES : participle && blank && relative < 0 ? IS_ATTACHED : participle ? ATTACHED : kind, first, verb + 1);
    }

    /** Folds what stands behind the verb; "furnishes, as Exhibit 99.1, its interim report" names the thing behind the number. */
    private void object(int verb, int as, int number, int behind) {
        int object = verb + 1;
        while (object < as && (AROUND.has(phrases.kind(object)) || !phrases.isWritten(object))) {
            object++;
        }
        if (!ACTIVE.has(phrases.kind(verb))) {
            numbers(place(verb + 1, as), number, behind);
        } else if (object < as) {
            fold.add(TEXT, object, as);
            numbers(as, number, behind);
        } else {
            numbers(as, number, behind);
            words(to, true);
        }
    }

    /** Folds the words of place between a verb and "as"; gives where "as" stands. */
    private int place(int start, int end) {
        if (start < end) {
            fold.add(TEXT, start, end);
        }
        return end;
    }

    /** "Exhibit 99.1 to this report contains the interim statements". */
    private void contains(int number, int behind) {
        for (int i = behind; i < Math.min(to - 1, behind + FARTHEST_COPULA); i++) {
            int kind = phrases.kind(i);
            if ((kind == CONTAINS || kind == COPULA || kind == FURNISHES) && ARTICLES.has(phrases.kind(i + 1))) {
                fold.mark(BLANK, number);
                ExhibitNumbers.fold(fold, number, behind);
                place(behind, i);
                fold.add(kind == COPULA ? COPULA : CONTAINS, i, i + 1);
                text = i + 1;
                words(to, true);
                return;
            }
        }
    }

    /** Folds the words up to a phrase into TEXT; where none are written, into BLANK if something must stand there. */
    private boolean words(int end, boolean needed) {
        boolean blank = written(text, end) == end;
        if (!blank) {
            fold.add(TEXT, text, end);
        } else if (needed || copulaOpen) {
            fold.mark(BLANK, text);
        }
        text = end;
        copulaOpen = false;
        return blank;
    }

    private int written(int start, int end) {
        int first = start;
        while (first < end && !phrases.isWritten(first)) {
            first++;
        }
        return first;
    }

    /** Gives a phrase of a kind right before a phrase, signs between them aside; -1 without one. */
    private int before(int phrase, int kind) {
        int at = phrase - 1;
        while (at > text && !phrases.isWritten(at)) {
            at--;
        }
        return at >= text && phrases.kind(at) == kind ? at : -1;
    }

    /** Gives the last phrase of a kind between two; -1 without one. */
    private int before(int phrase, int first, int kind) {
        int at = phrase - 1;
        while (at >= first && phrases.kind(at) != kind) {
            at--;
        }
        return at >= first ? at : -1;
    }

    private int verb(int as) {
        for (int i = as - 1; i >= Math.max(text, as - FARTHEST_VERB); i--) {
            if (ATTACHES.has(phrases.kind(i))) {
                return i;
            }
        }
        return -1;
    }

    /** "is furnished and attached": the first of two verbs. */
    private int hinge(int verb) {
        int first = verb;
        while (first > text + 1 && phrases.kind(first - 1) == AND && ATTACHES.has(phrases.kind(first - 2)) && !ACTIVE.has(phrases.kind(first - 2))) {
            first -= 2;
        }
        return first;
    }

    /** "Attached as", "Also attached as", "and attached as". */
    private boolean beginsClause(int verb) {
        int before = verb - 1;
        while (before >= opening && !phrases.isWritten(before)) {
            before--;
        }
        boolean first = before < opening || before == opening && phrases.kind(before) != COPULA;
        return first || phrases.kind(before) == AND || phrases.is(verb - 1, ';');
    }

    private int copula(int behind) {
        for (int i = behind; i < Math.min(to - 1, behind + FARTHEST_COPULA); i++) {
            if (phrases.kind(i) == COPULA) {
                return i;
            }
        }
        return -1;
    }
}
