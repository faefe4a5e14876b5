package dev.sixk.internal.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.grammar.EdgarHeaderParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.atn.DecisionInfo;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar takes any text, decides by one token, and is never in two minds. */
class EdgarHeaderGrammarTest {

    private static final List<String> PIECES = List.of("KEY:", "\t", " ", "\n", "\r", "\r\n", ":", "<", ">", "</", "<TAG>", "</TAG>", "]",
        "[", "words", "7", "é", "\0", "\uD83D\uDE00", "<A", "A: B", "-");

    @ParameterizedTest
    @ValueSource(strings = {"sec-document.txt", "spaces-for-tabs.txt", "header-in-tags.txt", "one-line.nc", "several-filers.txt"})
    void submissionsAreUnambiguous(String name) throws IOException {
        try (InputStream in = EdgarHeaderGrammarTest.class.getResourceAsStream("/edgar/" + name)) {
            assertDecidedByOneToken(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void anyTextParsesAndIsUnambiguous() {
        Random random = new Random(6);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertDecidedByOneToken(text.toString());
        }
    }

    @Test
    void longAndDeepTextNeedsNoDeepStack() throws InterruptedException {
        String text = "<A>".repeat(20_000) + "KEY: value\n".repeat(5_000) + "<".repeat(20_000) + "]".repeat(1_000);
        boolean[] parsed = new boolean[1];
        Thread small = new Thread(null, () -> {
            assertDecidedByOneToken(text);
            parsed[0] = true;
        }, "small stack", 256 << 10);
        small.start();
        small.join();
        assertThat(parsed[0]).isTrue();
    }

    private static void assertDecidedByOneToken(String text) {
        EdgarHeaderParser parser = HeaderReader.parser(text);
        parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
        parser.setProfile(true);
        parser.header();
        assertThat(parser.getNumberOfSyntaxErrors()).as(text).isZero();
        DecisionInfo[] decisions = parser.getParseInfo().getDecisionInfo();
        assertThat(Arrays.stream(decisions)).as(text).allSatisfy(decision -> {
            assertThat(decision.ambiguities).isEmpty();
            assertThat(decision.LL_Fallback).isZero();
            assertThat(decision.SLL_MaxLook).isLessThanOrEqualTo(1);
        });
    }
}
