package dev.sixk.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sixk.input.LimitExceededException;
import dev.sixk.input.ParseLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivesTest {

    private final ParseLimits limits = ParseLimits.defaults();
    private final Map<String, byte[]> members = new LinkedHashMap<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void threeMembers() throws IOException {
        members.put("feed/a.nc", submission("6-K"));
        members.put("feed/b.nc", submission("8-K"));
        members.put("feed/c.nc.gz", gzip(submission("6-K/A")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.zip", "feed.tar", "feed.tar.gz", "FEED.TGZ"})
    void membersAreReadInOrderUnderTheArchivesName(String name) throws IOException {
        Path archive = write(name);
        assertThat(read(Archives.open(archive, limits))).containsExactly(
            Map.entry(archive + "!feed/a.nc", text("6-K")), Map.entry(archive + "!feed/b.nc", text("8-K")),
            Map.entry(archive + "!feed/c.nc.gz", text("6-K/A")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.zip", "feed.tar", "feed.tar.gz"})
    void theLengthLimitHoldsForEachMember(String name) throws IOException {
        int longest = submission("6-K/A").length;
        Path archive = write(name);
        assertThat(read(Archives.open(archive, ParseLimits.builder().inputBytes(longest).build()))).hasSize(3);
        assertThatThrownBy(() -> read(Archives.open(archive, ParseLimits.builder().inputBytes(20).build())))
            .isInstanceOf(LimitExceededException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.zip", "feed.tar.gz"})
    void aMemberThatGrowsTooMuchIsRefused(String name) throws IOException {
        members.put("bomb", new byte[40 << 20]);
        Path archive = write(name);
        assertThatThrownBy(() -> read(Archives.open(archive, limits))).isInstanceOf(LimitExceededException.class)
            .hasMessageContaining("ParseLimits.expansion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.zip", "a.tar", "a.tar.gz"})
    void whatIsNoArchiveIsAnInputError(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), "no archive at all".repeat(100).getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> read(Archives.open(file, limits))).isInstanceOf(IOException.class);
    }

    private static Map<String, String> read(ArchiveWalk walk) throws IOException {
        Map<String, String> read = new LinkedHashMap<>();
        try (walk) {
            for (ArchiveMember member = walk.next(); member != null; member = walk.next()) {
                read.put(member.name(), new String(member.in().readAllBytes(), StandardCharsets.US_ASCII));
            }
        }
        return read;
    }

    private static String text(String form) {
        return "<SUBMISSION>\n<TYPE>" + form + "\n<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\n" + "words\n".repeat(9_000)
            + "</TEXT>\n</DOCUMENT>\n</SUBMISSION>\n";
    }

    private static byte[] submission(String form) {
        return text(form).getBytes(StandardCharsets.US_ASCII);
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        try (OutputStream out = Files.newOutputStream(file)) {
            if (lower.endsWith(".zip")) {
                zip(out);
            } else if (lower.endsWith(".tar")) {
                tar(out);
            } else {
                tar(new GZIPOutputStream(out));
            }
        }
        return file;
    }

    private void zip(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("feed/"));
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
    }

    private void tar(OutputStream out) throws IOException {
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            tar.putArchiveEntry(new TarArchiveEntry("feed/"));
            tar.closeArchiveEntry();
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(member.getKey());
                entry.setSize(member.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(member.getValue());
                tar.closeArchiveEntry();
            }
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
