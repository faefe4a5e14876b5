package dev.sixk.form;

import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds where the name of a thing begins in a sentence, and writes it as an exhibit's description: without article or "a copy of". */
final class NounPhrase {

    private static final int FARTHEST_ARTICLE = 6;
    private static final int LONGEST_BARE = 15;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "our", "their", "this", "certain", "such");
    private static final Set<String> ISSUED = Set.of("issued", "published", "released", "distributed", "announced", "executed", "signed", "made", "mailed",
        "sent", "posted", "delivered", "into", "filed", "furnished", "filing", "furnishing", "files", "furnishes", "held", "adopted", "received");
    private static final Set<String> COPIES = Set.of("copy", "copies", "text", "translation");
    private static final Set<String> VERBS = Set.of("is", "are", "was", "were", "has", "have", "had", "will");
    private static final Set<String> ADVERBIALS = Set.of("on", "in", "as", "for", "pursuant", "with", "at", "further", "following", "to", "also",
        "additionally", "accordingly", "by", "under", "after", "upon");

    private NounPhrase() {
    }

    static boolean isArticle(String word) {
        return ARTICLES.contains(word);
    }

    /** Gives the index at which ", a copy of which", ", which" or " (" ends what stands before it; {@code end} without any. */
    static int relative(List<Item> sentence, int end) {
        int at = end;
        while (at > 0 && (Set.of("which", "that", "of", "full", "form", "version").contains(lower(sentence, at - 1)) || COPIES.contains(lower(sentence, at - 1))
            || at < end && Set.of("a", "the", "and").contains(lower(sentence, at - 1)) || opens(sentence, at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean opens(List<Item> sentence, int at) {
        return Set.of(",", "(", ";", "-", "–", "—").contains(sentence.get(at).text());
    }

    /** Gives where the thing begins that was issued, published or signed before {@code end}: at the article behind the first such verb. */
    static int antecedent(List<Item> sentence, int end) {
        for (int i = 0; i < end; i++) {
            int article = isIssuing(sentence, i) ? article(sentence, i + 1, end) : -1;
            if (article >= 0) {
                return article;
            }
        }
        boolean bare = end > 0 && end <= LONGEST_BARE && isArticle(lower(sentence, 0)) && IntStream.range(0, end).noneMatch(i -> isIssuing(sentence, i) || VERBS.contains(lower(sentence, i)));
        return bare ? 0 : -1;
    }

    private static boolean isIssuing(List<Item> sentence, int at) {
        return ISSUED.contains(lower(sentence, at)) || sentence.get(at).is(LineRule.FURNISH_LEAD);
    }

    /** An article may follow its verb behind a date: "issued on May 12, 2003 a press release". */
    private static int article(List<Item> sentence, int start, int end) {
        for (int i = start; i < Math.min(end, start + FARTHEST_ARTICLE); i++) {
            String word = lower(sentence, i);
            if (isArticle(word)) {
                return i;
            }
            boolean between = CoverElement.isDateItem(sentence.get(i)) || sentence.get(i).isOneOf(LineRule.OWN_REPORT, LineRule.FORM_NAME)
                || Set.of("on", "today", ",", "cover", "of", "under", "with", "herewith", "two", "three").contains(word);
            if (!between) {
                return -1;
            }
        }
        return -1;
    }

    /** Gives where the subject of a clause that ends at {@code end} begins; -1 if that cannot be told. */
    static int subject(List<Item> sentence, int end) {
        for (int i = end - 1; i > 0; i--) {
            if (lower(sentence, i).equals("of") && COPIES.contains(lower(sentence, i - 1))) {
                return i + 1;
            }
        }
        int finite = antecedent(sentence, end);
        if (finite <= 0 && !ADVERBIALS.contains(lower(sentence, 0))) {
            return 0;
        }
        for (int i = end - 1; i > Math.max(0, finite); i--) {
            if (isArticle(lower(sentence, i)) && Set.of(",", "and", ";").contains(lower(sentence, i - 1))) {
                return i;
            }
        }
        return -1;
    }

    /** Parts "the press release and the report, respectively" by number; one whole phrase for each number if the counts differ. */
    static List<Words> parts(Words phrase, int count) {
        String text = phrase.text().replaceFirst("(?i),?\\s*respectively[\\s.]*$", "");
        String[] split = text.split("(?i),\\s+and\\s+|\\s+and\\s+|[,;]\\s+(?=(?:a|an|the|its|our)\\s)");
        List<Words> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(bare(phrase.withText(count > 1 && split.length == count ? split[i] : text)));
        }
        return parts;
    }

    private static Words bare(Words phrase) {
        String text = phrase.text()
            .replaceFirst("(?i)^((a|the|an|this)\\s+)?((conformed|free|english|full|complete)\\s+)*(copy|copies|translation|text) of\\s+", "")
            .replaceFirst("(?i)^(a|an|the|our|its|this|such)\\s+", "").replaceFirst("[\\s.,;:(]+$", "");
        return phrase.withText(text);
    }

    private static String lower(List<Item> sentence, int index) {
        return sentence.get(index).text().toLowerCase(Locale.ROOT);
    }
}
