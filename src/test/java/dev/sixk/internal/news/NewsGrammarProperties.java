package dev.sixk.internal.news;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.grammar.NewsWords;
import dev.sixk.grammar.SixKNews;
import dev.sixk.internal.layout.LayoutReader;
import dev.sixk.spec.Samples;
import dev.sixk.words.FormToken;
import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.DecisionInfo;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.junit.jupiter.api.Test;

/** The news grammar takes every line of any text, without ambiguity, two tokens ahead at most. */
class NewsGrammarProperties {

    private static final List<String> LINES = List.of("FORM 6-K", "Exhibit 99.1", "PRESS RELEASE", "For immediate release - May 2, 2009", "NORTHERN SHIPS PLC", "Tel: +47 55 00 00 00",
        "Northern Ships reports", "results of the year", "May 3, 2009", "Bergen, Norway, May 3, 2009 - Northern Ships said that all is well with it and its ships and all who sail in them.",
        "SIGNATURE", "Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant", "- Ends -", "EXHIBIT INDEX", "99.1  Press release", "", "", "\f", "2",
        "Attached as Exhibit 99.1 is a release.", "Re: a matter", "* a point", "It is a long sentence of many words that says nothing at all, and that goes on and on to be taken for prose by all.");

    @Property(tries = 300)
    void anyLinesAreTotalAndWithoutAmbiguity(@ForAll("pages") String page) {
        check(page);
    }

    @Test
    void everySampleIsTotalAndWithoutAmbiguity() {
        Samples.all().forEach(NewsGrammarProperties::check);
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(LINES).list().ofMinSize(0).ofMaxSize(40).map(lines -> String.join("\n", lines));
    }

    private static void check(String text) {
        for (boolean report : new boolean[] {true, false}) {
            PageText page = new PageText(LayoutReader.read(text, false).lines());
            NewsLines lines = new NewsLines(new Phrases(page, new NewsWords(page)));
            List<FormToken> tokens = NewsFold.tokens(lines, new HeadLines(lines, Set.of("northernshipsplc")), report);
            SixKNews parser = DocumentNews.parser(tokens);
            parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
            parser.setProfile(true);
            parser.addErrorListener(new Refusal());
            parser.document();
            assertThat(parser.getNumberOfSyntaxErrors()).isZero();
            for (DecisionInfo decision : parser.getParseInfo().getDecisionInfo()) {
                assertThat(decision.SLL_MaxLook).isLessThanOrEqualTo(2);
                assertThat(decision.LL_Fallback).isZero();
                assertThat(decision.ambiguities).isEmpty();
            }
        }
    }

    private static final class Refusal extends BaseErrorListener {

        @Override
        public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message, RecognitionException cause) {
            throw new AssertionError(message);
        }

        @Override
        public void reportAmbiguity(Parser parser, DFA dfa, int from, int to, boolean exact, BitSet alternatives, ATNConfigSet configurations) {
            throw new AssertionError("ambiguous");
        }
    }
}
