package dev.sixk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class InputTest {

    @Test
    void anInputOfTheLargestSizeIsRead() throws IOException {
        assertThat(Input.readBounded(stream(5), 5)).hasSize(5);
        assertThat(Input.readBounded(stream(4), 5)).hasSize(4);
        assertThat(Input.readBounded(stream(0), 5)).isEmpty();
    }

    @Test
    void aLargerInputIsRefusedWithTheLimit() {
        assertThatIOException().isThrownBy(() -> Input.readBounded(stream(6), 5)).withMessage("larger than 5 bytes");
    }

    @Test
    void anInputWithoutEndIsRefused() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThatIOException().isThrownBy(() -> Input.readBounded(endless, 100_000)).withMessage("larger than 100000 bytes");
    }

    private static InputStream stream(int length) {
        return new ByteArrayInputStream(new byte[length]);
    }
}
