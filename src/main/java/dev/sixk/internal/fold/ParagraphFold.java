package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;

/** Folds the paragraphs that attach an exhibit by its number, or speak of incorporation by reference: what white space sets off. */
final class ParagraphFold {

    private static final Vocabulary ABBREVIATIONS = Vocabulary.of(RULE_abbreviation);

    private final Fold fold;
    private final PageText page;
    private final Phrases phrases;
    private final SentenceFold sentences;
    private final StatementFold statements;

    ParagraphFold(Fold fold) {
        this.fold = fold;
        this.page = fold.page;
        this.phrases = fold.phrases;
        this.sentences = new SentenceFold(fold);
        this.statements = new StatementFold(fold);
    }

    /** Folds the paragraphs of the body; those shortly behind the signature may still say where the report is incorporated. */
    void fold(int body, int signature) {
        int end = Math.min(page.lineCount(), signature + Bounds.BEHIND_SIGNATURE);
        for (int line = body, next; line < end; line = next) {
            next = line + 1;
            while (next < end && !page.gapBefore(next) && !(isInCapitals(next - 1) && hasSmallLetters(next))) {
                next++;
            }
            paragraph(phrases.first(line), phrases.end(next - 1), line < signature);
        }
    }

    /** Folds the statements of incorporation that stand on the cover, above its questions. */
    void cover(int questions) {
        for (int line = 0, next; line < questions; line = next) {
            next = line + 1;
            while (next < questions && !page.gapBefore(next)) {
                next++;
            }
            if (phrases.has(BY_REFERENCE, phrases.first(line), phrases.end(next - 1))) {
                paragraph(phrases.first(line), phrases.end(next - 1), false);
            }
        }
    }

    /** A heading of capitals above other words is no part of their sentence. */
    private boolean isInCapitals(int line) {
        boolean capitals = false;
        for (int i = phrases.first(line); i < phrases.end(line); i++) {
            capitals |= Character.isUpperCase(phrases.firstChar(i));
        }
        return capitals && !hasSmallLetters(line);
    }

    private boolean hasSmallLetters(int line) {
        for (int i = phrases.first(line); i < phrases.end(line); i++) {
            if (Character.isLowerCase(phrases.lastChar(i)) || Character.isLowerCase(phrases.firstChar(i))) {
                return true;
            }
        }
        return false;
    }

    private void paragraph(int from, int to, boolean body) {
        boolean attaching = false;
        boolean referring = false;
        for (int i = from; i < to; i++) {
            attaching |= body && ExhibitNumbers.behind(phrases, i) > i;
            referring |= phrases.kind(i) == BY_REFERENCE;
        }
        if (attaching || referring) {
            fold.add(PARAGRAPH, from, to);
        } else if (statements.expectsRow()) {
            statements.row(from, to, sentenceEnd(from, to) == to);
        }
        for (int i = from, end; attaching && i < to; i = end) {
            end = sentenceEnd(i, to);
            sentences.fold(i, end);
        }
        for (int i = from, end; referring && i < to; i = end) {
            end = sentenceEnd(i, to);
            statements.fold(i, end, i > from && ExhibitNumbers.areIn(phrases, from, i));
        }
    }

    private int sentenceEnd(int from, int to) {
        int end = from + 1;
        while (end < to && !isStop(end - 1, from)) {
            end++;
        }
        return end;
    }

    /** A full stop ends a sentence if a capital follows and no abbreviation stands before it. */
    private boolean isStop(int at, int from) {
        boolean sign = phrases.is(at, '.');
        if (!sign && (phrases.kind(at) != NUMBERING || phrases.lastChar(at) != '.') || phrases.start(at + 1) == phrases.stop(at)) {
            return false;
        }
        return Character.isUpperCase(phrases.firstChar(at + 1)) && !(sign && at > from && isAbbreviation(at - 1));
    }

    /** "Inc." and "A." are short, "Company." is not. */
    private boolean isAbbreviation(int phrase) {
        int length = phrases.stop(phrase) - phrases.start(phrase);
        return length == 1 || length <= Bounds.LONGEST_ABBREVIATION && ABBREVIATIONS.has(phrases.kind(phrase));
    }
}
