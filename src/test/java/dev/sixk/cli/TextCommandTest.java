package dev.sixk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextCommandTest {

    @Test
    void eachLineHasItsNumberAndItsSegments() {
        assertThat(Run.withInput("FORM 6-K\n\n   Yes [ ]     No [X]\n", "text", "-"))
            .isEqualTo(new Run(0, "1\tFORM 6-K\n2\tYes [ ] | No [X]\n", ""));
    }

    @Test
    void aFileThatCannotBeReadIsStatusOne() {
        assertThat(Run.of("text", "no-such-file")).isEqualTo(new Run(1, "", "no-such-file: no such file or directory\n"));
    }
}
