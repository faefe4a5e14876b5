package dev.sixk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sixk.input.ParseLimits;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ParseLimitsTest {

    @Test
    void theBuilderSetsEachLimit() {
        ParseLimits limits = ParseLimits.builder().inputBytes(1).textBytes(2).expansion(3).headerBytes(4).documents(5)
            .attachmentBytes(6).problems(7).members(8).nodes(9).lines(10).segments(11).lineSegments(12).phrases(13).tokens(14)
            .build();
        assertThat(limits).isEqualTo(new ParseLimits(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14));
        assertThat(limits.toBuilder().build()).isEqualTo(limits);
        assertThat(ParseLimits.builder().build()).isEqualTo(ParseLimits.defaults());
    }

    @Test
    void lengthsAreCutToWhatAnArrayCanHold() {
        ParseLimits limits = ParseLimits.builder().inputBytes(Long.MAX_VALUE).textBytes(Long.MAX_VALUE)
            .attachmentBytes(Long.MAX_VALUE).build();
        assertThat(limits.inputBytes()).isEqualTo(ParseLimits.LONGEST_ARRAY);
        assertThat(limits.textBytes()).isEqualTo(ParseLimits.LONGEST_ARRAY);
        assertThat(limits.attachmentBytes()).isEqualTo(ParseLimits.LONGEST_ARRAY);
    }

    @Test
    void noLimitMayBeBelowOne() {
        List<UnaryOperator<ParseLimits.Builder>> zeros = List.of(b -> b.inputBytes(0), b -> b.textBytes(0), b -> b.expansion(0),
            b -> b.headerBytes(0), b -> b.documents(0), b -> b.attachmentBytes(0), b -> b.problems(0), b -> b.members(0),
            b -> b.nodes(0), b -> b.lines(0), b -> b.segments(0), b -> b.lineSegments(0), b -> b.phrases(0), b -> b.tokens(0));
        assertThat(zeros).allSatisfy(zero -> assertThatThrownBy(() -> zero.apply(ParseLimits.builder()).build())
            .isInstanceOf(IllegalArgumentException.class).hasMessageEndingWith("must be at least 1, is 0"));
    }
}
