package dev.sixk.internal.layout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTagTest {

    @ParameterizedTest
    @ValueSource(strings = {"<PAGE>", "<page>", "<TABLE>", "</TABLE>", "<S>", "<F1>", "</F123>", "< caption >", "<PAGE                  >"})
    void aTagEndsBehindItsBracket(String tag) {
        assertThat(LayoutTag.end("a " + tag + " b", 2, tag.length() + 4)).isEqualTo(tag.length() + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<PAGE", "<>", "<PAGES>", "<F1234>", "< 5 and > 3", "<PAGE                    >"})
    void anyOtherBracketIsText(String text) {
        assertThat(LayoutTag.end(text, 0, text.length())).isEqualTo(-1);
    }

    @Test
    void aTagEndsInItsLine() {
        assertThat(LayoutTag.end("<PAGE\n>", 0, 5)).isEqualTo(-1);
        assertThat(TextLayout.of("<PAGE\n> 2\n", false).lines()).extracting(line -> line.segments().get(0).text())
            .containsExactly("<PAGE", "> 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"< a\n", "< a ", "<"})
    void aBracketIsFollowedOnlyAsFarAsATagGoes(String piece) {
        CountedText text = new CountedText(piece.repeat(10_000));
        int brackets = 0;
        for (int at = 0; at < text.length(); at += piece.length()) {
            int lineEnd = piece.endsWith("\n") ? at + piece.length() - 1 : text.length();
            assertThat(LayoutTag.end(text, at, lineEnd)).isEqualTo(-1);
            brackets++;
        }
        assertThat(text.looked).isLessThanOrEqualTo(24L * brackets);
    }

    /** A text that counts how many of its characters were looked at. */
    private static final class CountedText implements CharSequence {

        private final String text;
        private long looked;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looked++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            looked += end - start;
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            looked += text.length();
            return text;
        }
    }
}
