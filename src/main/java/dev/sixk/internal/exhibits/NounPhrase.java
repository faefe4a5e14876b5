package dev.sixk.internal.exhibits;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.internal.fold.Vocabulary;
import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The name of a thing in the words of a clause, written as an exhibit's description: without article or "a copy of". */
final class NounPhrase {

    private static final Vocabulary ARTICLES = Vocabulary.of(RULE_article);
    private static final Vocabulary OPENERS = Vocabulary.of(RULE_opener);
    private static final Vocabulary AROUND = Vocabulary.of(RULE_around);
    private static final Vocabulary DAYS = Vocabulary.of(RULE_dayWord);
    private static final Vocabulary BARE_ARTICLES = Vocabulary.of(RULE_leftOut);
    private static final Vocabulary FINITE_VERBS = Vocabulary.of(RULE_finite);
    private static final Vocabulary ISSUING = Vocabulary.of(RULE_issuing);
    private static final int FARTHEST_ARTICLE = 6;
    private static final int LONGEST_BARE = 15;

    private final Phrases phrases;
    private final int from;
    private final int to;

    /** Makes the phrase from the words before or behind what attaches the thing. */
    NounPhrase(FormToken words) {
        phrases = words.phrases();
        int first = words.first();
        int last = words.end();
        while (first < last && (!phrases.isWritten(first) || phrases.kind(first) == AND || phrases.kind(first) == RESPECTIVELY)) {
            first++;
        }
        while (last > first && (isSign(last - 1) || phrases.kind(last - 1) == AND || phrases.kind(last - 1) == RESPECTIVELY)) {
            last--;
        }
        from = first;
        to = last;
    }

    private boolean isSign(int phrase) {
        return phrases.stop(phrase) - phrases.start(phrase) == 1 && ".,;:(-".indexOf(phrases.firstChar(phrase)) >= 0;
    }

    /** Gives the descriptions of things that the words name from their first on. */
    List<Words> object(int count) {
        return parts(from, count);
    }

    /** Gives the descriptions of the subject that the words end with; none if it cannot be told where it begins. */
    List<Words> subject(int count) {
        int copy = last(COPY_OF);
        return parts(copy >= 0 ? copy : subjectBegin(), count);
    }

    private int subjectBegin() {
        int verb = verb();
        boolean opener = from < to && OPENERS.has(phrases.kind(from));
        if (verb >= 0 || opener) {
            for (int i = to - 1; i > Math.max(verb, from); i--) {
                if (ARTICLES.has(phrases.kind(i)) && isJoint(i - 1)) {
                    return i;
                }
            }
        }
        return opener ? -1 : from;
    }

    private boolean isJoint(int phrase) {
        return phrases.kind(phrase) == AND || phrases.is(phrase, ',') || phrases.is(phrase, ';');
    }

    /** Gives the first verb of the sentence's own; one behind "that" or "announcing" is none; -1 without one. */
    private int verb() {
        for (int i = from; i < to && phrases.kind(i) != THAT; i++) {
            if (FINITE_VERBS.has(phrases.kind(i)) || ISSUING.has(phrases.kind(i)) && article(i + 1) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Gives the descriptions of what a relative clause or a participle behind the words refers to; none if that cannot be told. */
    List<Words> antecedent(int count) {
        int numbered = Math.max(last(ENUMERATOR), Math.max(last(NUMBERING), lastColon()));
        if (numbered >= 0 && to - numbered <= LONGEST_BARE) {
            return parts(numbered + 1, count);
        }
        for (int i = from; i < to; i++) {
            int article = ISSUING.has(phrases.kind(i)) ? article(i + 1) : -1;
            if (article >= 0) {
                return parts(article, count);
            }
        }
        return parts(isBare() ? from : -1, count);
    }

    private boolean isBare() {
        return from < to && to - from <= LONGEST_BARE && ARTICLES.has(phrases.kind(from)) && verb() < 0;
    }

    /** An article may follow its verb behind a date: "issued on May 12, 2003 a press release"; -1 if none does. */
    private int article(int start) {
        for (int i = start; i < Math.min(to, start + FARTHEST_ARTICLE); i++) {
            int kind = phrases.kind(i);
            if (ARTICLES.has(kind) || kind == RELEASE) {
                return i;
            }
            if (!AROUND.has(kind) && !DAYS.has(kind) && !phrases.is(i, ',')) {
                return -1;
            }
        }
        return -1;
    }

    private int lastColon() {
        int at = to - 1;
        while (at >= from && !phrases.is(at, ':')) {
            at--;
        }
        return at < from ? -1 : at;
    }

    private int last(int kind) {
        int at = to - 1;
        while (at >= from && phrases.kind(at) != kind) {
            at--;
        }
        return at < from ? -1 : at;
    }

    /** Parts "the press release and the report, respectively" by number; gives the whole for each number if the counts differ. */
    private List<Words> parts(int begin, int count) {
        if (begin < 0 || bare(begin, to).isEmpty()) {
            return List.of();
        }
        List<Words> parts = split(begin, false);
        parts = parts.size() == count ? parts : split(begin, true);
        return parts.size() == count ? parts : Collections.nCopies(count, bare(begin, to));
    }

    /** Splits where a thing with an article of its own begins, or at any "and" but that of two dates. */
    private List<Words> split(int begin, boolean anywhere) {
        List<Words> parts = new ArrayList<>();
        int start = begin;
        for (int i = begin + 1; i + 1 < to; i++) {
            if (isJoint(i) && (ARTICLES.has(phrases.kind(i + 1)) || anywhere && phrases.kind(i) == AND && !DAYS.has(phrases.kind(i + 1)))) {
                parts.add(bare(start, i));
                start = i + 1;
            }
        }
        parts.add(bare(start, to));
        return parts;
    }

    private Words bare(int start, int end) {
        int first = start;
        int last = end;
        while (first < last && (!phrases.isWritten(first) || phrases.kind(first) == COPY_OF || AROUND.has(phrases.kind(first)))) {
            first++;
        }
        first += first < last && BARE_ARTICLES.has(phrases.kind(first)) ? 1 : 0;
        while (last > first && isSign(last - 1)) {
            last--;
        }
        return last == first + 1 && phrases.kind(first) == PRONOUN ? Words.NONE : phrases.words(first, last);
    }
}
