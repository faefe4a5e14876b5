package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.generate.Filing;
import dev.sixk.grammar.SixKWords;
import dev.sixk.internal.layout.LayoutReader;
import dev.sixk.spec.RandomPhrases;
import dev.sixk.words.FormToken;
import dev.sixk.words.FormWords;
import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the report grammar may rely on: place is a token type, and holds on any text. */
class FoldProperties {

    private static final FormWords WORDS = new FormWords(SixKWords::new, Set.of());
    private static final Vocabulary REPORT = Vocabulary.of(RULE_report);
    /** Sentences are folded behind the lists on whose lines they stand, and once for each of two questions; a frame holds all their words. */
    private static final Set<Integer> FRAMES = Set.of(BODY, PARAGRAPH, STATEMENT, STATEMENT_ROW);
    private static final Vocabulary CAPTIONS = Vocabulary.of(RULE_caption);

    @Property(tries = 150)
    void aGeneratedFilingFoldsByTheRules(@ForAll("filings") Filing filing) {
        check(filing.text());
    }

    @Property(tries = 400)
    void randomPhrasesFoldByTheRules(@ForAll("phrases") String text) {
        check(text);
    }

    @Property(tries = 200)
    void randomTextFoldsByTheRules(@ForAll String text) {
        check(text);
    }

    @Provide
    Arbitrary<Filing> filings() {
        return Filing.any();
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(RandomPhrases.ALL).list().ofMaxSize(80).map(pieces -> String.join(" ", pieces));
    }

    private static void check(String text) {
        PageText page = new PageText(LayoutReader.read(text, false).lines());
        Phrases phrases = new Phrases(page, new SixKWords(page));
        List<FormToken> tokens = Fold.tokens(phrases, WORDS);
        FormToken before = null;
        for (FormToken token : tokens) {
            assertThat(REPORT.has(token.getType())).as("%s is of the grammar", name(token)).isTrue();
            assertThat(before != null && before.getType() == TEXT && token.getType() == TEXT).as("text stands beside text at %s", token).isFalse();
            assertThat(!CAPTIONS.has(token.getType()) || isAbove(before) || isInBlock(token)).as("text or a blank stands above %s", name(token)).isTrue();
            before = token;
        }
        assertNoPhraseIsTakenTwice(tokens);
    }

    /** A caption of the cover has its place before it; in a signature block "(Registrant)" stands among the lines. */
    private static boolean isAbove(FormToken before) {
        return before != null && (before.getType() == TEXT || before.getType() == BLANK);
    }

    private static boolean isInBlock(FormToken token) {
        return token.getType() == REGISTRANT_CAPTION;
    }

    /** Within a cover, a part or a paragraph words are one token's; a list on the cover stands among its lines, and again as a list. */
    private static void assertNoPhraseIsTakenTwice(List<FormToken> tokens) {
        BitSet taken = new BitSet();
        for (FormToken token : tokens) {
            if (FRAMES.contains(token.getType())) {
                taken.clear();
                continue;
            }
            for (int run = 0; run < token.runCount(); run++) {
                for (int phrase = token.from(run); phrase < token.to(run); phrase++) {
                    assertThat(taken.get(phrase)).as("phrase %d of %s is taken", phrase, token).isFalse();
                    taken.set(phrase);
                }
            }
        }
    }

    private static String name(FormToken token) {
        return VOCABULARY.getSymbolicName(token.getType()) + " " + token;
    }
}
