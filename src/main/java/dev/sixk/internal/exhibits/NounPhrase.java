package dev.sixk.internal.exhibits;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The name of a thing in the words of a clause, written as an exhibit's description: without article or "a copy of". */
final class NounPhrase {

    private static final Vocabulary ARTICLES = Vocabulary.of(RULE_article);
    private static final Vocabulary OPENERS = Vocabulary.of(RULE_opener);
    private static final Vocabulary LEFT_OUT = Vocabulary.of(RULE_leftOut);
    private static final Vocabulary FINITE_VERBS = Vocabulary.of(RULE_finite);
    private static final Vocabulary ISSUING = Vocabulary.of(RULE_issuing);
    private static final Vocabulary BEGINNINGS = Vocabulary.of(RULE_thingBegins);
    private static final Vocabulary ENUMERATORS = Vocabulary.of(RULE_enumerator);
    private static final Vocabulary TOWARDS = Vocabulary.of(RULE_towards);
    private static final Vocabulary GOES_ON = Vocabulary.of(RULE_goesOn);
    private static final String SIGNS = ".,;:(-";

    private final Phrases phrases;
    private final int from;
    private final int to;

    /** Makes the phrase from the words before or behind what attaches the thing. */
    NounPhrase(FormToken words) {
        phrases = words.phrases();
        int first = phrases.written(words.first(), words.end());
        while (first < words.end() && (!phrases.isWritten(first) || isJoining(first) || isLeftOver(first))) {
            first++;
        }
        int last = words.end();
        while (last > first && (isSign(last - 1) || isJoining(last - 1))) {
            last--;
        }
        from = first;
        to = last;
    }

    /** "hereto and the consent", "and of the presentation": words of the clause before. */
    private boolean isLeftOver(int phrase) {
        return phrases.kind(phrase) == HEREBY || phrase > 0 && phrases.kind(phrase) == OF && phrases.kind(phrase - 1) == AND;
    }

    private boolean isJoining(int phrase) {
        return phrases.kind(phrase) == AND || phrases.kind(phrase) == RESPECTIVELY;
    }

    private boolean isSign(int phrase) {
        return SIGNS.indexOf(phrases.firstChar(phrase)) >= 0;
    }

    /** Gives the descriptions of things that the words name from their first on. */
    List<Words> object(int count) {
        return parts(from < to && TOWARDS.has(phrases.kind(from)) ? behindRecipient(from, from) : from, count);
    }

    /** Gives the descriptions of the subject that the words end with: the last thing with an article, where more stands before it. */
    List<Words> subject(int count) {
        int copy = to;
        while (copy > from && phrases.kind(copy - 1) != COPY_OF) {
            copy--;
        }
        return parts(copy > from ? copy - 1 : subjectBegin(), count);
    }

    private int subjectBegin() {
        int verb = verb();
        if (verb == to && !(from < to && OPENERS.has(phrases.kind(from)))) {
            return from;
        }
        int begin = (verb < to ? verb : from) + 1;
        int article = ARTICLES.last(phrases, begin, to);
        while (article > begin && OPENERS.has(phrases.kind(article - 1))) {
            article = ARTICLES.last(phrases, begin, article);
        }
        return article >= 0 || verb == to ? article : from;
    }

    /** Gives the first verb of the sentence's own; one behind "that" or "announcing" is none; the end without one. */
    private int verb() {
        int that = phrases.next(THAT, from, to);
        int verb = FINITE_VERBS.first(phrases, from, that);
        return verb < that ? verb : to;
    }

    /** Gives the descriptions of what a relative clause or a participle behind the words refers to; none if that cannot be told. */
    List<Words> antecedent(int count) {
        for (int i = to - 1; i >= from; i--) {
            if (ENUMERATORS.has(phrases.kind(i)) || phrases.is(i, ':')) {
                return parts(i + 1, count);
            }
        }
        for (int i = ISSUING.first(phrases, from, to); i < to; i = ISSUING.first(phrases, i + 1, to)) {
            int begin = thing(i);
            if (begin < to) {
                return parts(begin, count);
            }
        }
        return parts(isBare() ? from : -1, count);
    }

    /** Gives where the thing begins that a verb speaks of: "mailed to its shareholders a notice", "sent its shareholders a notice". */
    private int thing(int verb) {
        int end = Math.min(to, verb + Bounds.FARTHEST_THING);
        int begin = BEGINNINGS.first(phrases, verb + 1, end);
        if (verb + 1 < to && TOWARDS.has(phrases.kind(verb + 1))) {
            return behindRecipient(verb + 1, to);
        }
        int recipient = phrases.kind(verb) == SENT ? phrases.next(RECIPIENT, verb, end) : end;
        boolean given = recipient < end && TOWARDS.first(phrases, verb, recipient) == recipient;
        int behind = given ? behindRecipient(recipient, to) : to;
        return behind < to ? behind : begin < end ? begin : to;
    }

    /** Gives the first article that goes on with no words before it; {@code none} if there is none near. */
    private int behindRecipient(int recipient, int none) {
        for (int i = recipient + 1; i < Math.min(to, recipient + Bounds.FARTHEST_THING); i++) {
            if (BEGINNINGS.has(phrases.kind(i)) && !GOES_ON.has(phrases.kind(i - 1)) && !isSign(i - 1)) {
                return i;
            }
        }
        return none;
    }

    private boolean isBare() {
        return from < to && ARTICLES.has(phrases.kind(from)) && verb() == to;
    }

    /**
     * Parts "the press release and the report, respectively" by number; gives the whole for each number if the counts differ, and nothing for
     * "the documents listed below".
     */
    private List<Words> parts(int begin, int count) {
        if (begin < 0) {
            return List.of();
        }
        List<Words> parts = split(begin, false);
        parts = parts.size() == count ? parts : split(begin, true);
        parts = parts.size() == count || count == 1 ? parts : enumerated(begin);
        boolean elsewhere = phrases.has(SPEAKS_OF, begin, to) || phrases.has(FOLLOWING_EXHIBITS, begin, to);
        return parts.size() == count && !(count == 1 && elsewhere) ? parts : elsewhere ? List.of() : Collections.nCopies(count, bare(begin, to));
    }

    /** Splits where a thing with an article of its own begins, or at any "and". */
    private List<Words> split(int begin, boolean anywhere) {
        List<Words> parts = new ArrayList<>();
        int start = begin;
        for (int i = begin + 1; i + 1 < to; i++) {
            boolean and = phrases.kind(i) == AND;
            if (and && anywhere || (and || phrases.is(i, ',')) && ARTICLES.has(phrases.kind(i + 1))) {
                parts.add(bare(start, i));
                start = i + 1;
            }
        }
        parts.add(bare(start, to));
        return parts;
    }

    /** "the following: (1) a release; (2) the report; and (3) the notice". */
    private List<Words> enumerated(int begin) {
        List<Words> parts = new ArrayList<>();
        for (int i = ENUMERATORS.first(phrases, begin, to), next; i < to; i = next) {
            next = ENUMERATORS.first(phrases, i + 1, to);
            int end = next;
            while (end > i + 1 && (isSign(end - 1) || isJoining(end - 1))) {
                end--;
            }
            parts.add(bare(i + 1, end));
        }
        return parts;
    }

    private Words bare(int start, int end) {
        int first = start;
        while (first < end && LEFT_OUT.has(phrases.kind(first))) {
            first++;
        }
        return end == first + 1 && phrases.kind(first) == PRONOUN ? Words.NONE : phrases.words(first, end);
    }
}
