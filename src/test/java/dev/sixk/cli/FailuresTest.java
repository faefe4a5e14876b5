package dev.sixk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void aReasonIsInWordsAndNeverEmpty() {
        assertThat(Failures.reason(new NoSuchFileException("a.txt"))).isEqualTo("no such file or directory");
        assertThat(Failures.reason(new AccessDeniedException("a.txt"))).isEqualTo("access denied");
        assertThat(Failures.reason(new IOException("disk gone"))).isEqualTo("disk gone");
        assertThat(Failures.reason(new IOException())).isEqualTo("IOException");
        assertThat(Failures.reason(new IOException(" "))).isEqualTo("IOException");
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() {
        assertThat(Failures.oneLine("\u001b[31mred\r\n\u0000end\n")).isEqualTo("[31mred end");
    }
}
