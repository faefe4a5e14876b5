package dev.sixk.edgar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sixk.input.LimitExceededException;
import dev.sixk.input.ParseLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    private final ParseLimits limits = ParseLimits.defaults();

    @Test
    void filesAreReadWhetherGzipOrNot(@TempDir Path folder) throws IOException {
        byte[] bytes = Fixture.bytes("sec-document.txt");
        assertThat(Inputs.read(Files.write(folder.resolve("a.txt"), bytes), limits)).isEqualTo(bytes);
        assertThat(Inputs.read(Files.write(folder.resolve("a.txt.gz"), gzip(bytes)), limits)).isEqualTo(bytes);
        assertThat(Inputs.read(Files.write(folder.resolve("empty"), new byte[0]), limits)).isEmpty();
    }

    @Test
    void gzipInSeveralPartsIsReadToItsEnd() throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.writeBytes(gzip(new byte[] {1}));
        parts.writeBytes(gzip(new byte[] {2}));
        assertThat(Inputs.read(new ByteArrayInputStream(parts.toByteArray()), limits)).containsExactly(1, 2);
    }

    @Test
    void truncatedGzipIsAnInputError() throws IOException {
        byte[] packed = gzip(new byte[1000]);
        assertThatThrownBy(() -> Inputs.read(new ByteArrayInputStream(Arrays.copyOf(packed, packed.length / 2)), limits))
            .isInstanceOf(EOFException.class);
    }

    @Test
    void theLengthLimitHoldsOnEveryPath(@TempDir Path folder) throws IOException {
        ParseLimits hundred = ParseLimits.builder().inputBytes(100).build();
        assertThat(Inputs.read(new ByteArrayInputStream(new byte[100]), hundred)).hasSize(100);
        assertThat(Inputs.read(new ByteArrayInputStream(gzip(new byte[100])), hundred)).hasSize(100);
        assertThatThrownBy(() -> Inputs.read(new ByteArrayInputStream(new byte[101]), hundred))
            .isInstanceOf(LimitExceededException.class).hasMessageContaining("ParseLimits.inputBytes");
        assertThatThrownBy(() -> Inputs.read(new ByteArrayInputStream(gzip(new byte[101])), hundred))
            .isInstanceOf(LimitExceededException.class);
        Path file = Files.write(folder.resolve("a"), new byte[101]);
        assertThatThrownBy(() -> Inputs.read(file, hundred)).isInstanceOf(LimitExceededException.class);
    }

    @Test
    void gzipThatGrowsTooMuchIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] bomb = gzip(new byte[32 << 20]);
        assertThatThrownBy(() -> Inputs.read(new ByteArrayInputStream(bomb), limits)).isInstanceOf(LimitExceededException.class)
            .hasMessageContaining("allowed 200; to allow more, set ParseLimits.expansion");
        assertThat(Inputs.read(new ByteArrayInputStream(bomb), ParseLimits.builder().expansion(2000).build())).hasSize(32 << 20);
        assertThat(Inputs.read(new ByteArrayInputStream(gzip(new byte[16 << 20])), limits)).hasSize(16 << 20);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
