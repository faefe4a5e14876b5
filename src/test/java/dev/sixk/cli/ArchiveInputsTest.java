package dev.sixk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveInputsTest {

    @TempDir
    private Path folder;

    @Test
    void anArchiveStandsForItsMembersInItsOwnOrder() throws IOException {
        Path zip = zip("two.zip", "b.txt", "a.txt");
        String last = Files.writeString(folder.resolve("z.txt"), "a list").toString();
        Run run = Run.of("facts", folder.toString());
        assertThat(run.names()).containsExactly(zip + "!b.txt", zip + "!a.txt", last);
        assertThat(Run.of("facts", "--threads", "3", folder.toString())).isEqualTo(run);
    }

    @Test
    void aDamagedArchiveIsReportedAndTheRunGoesOn() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.zip"), "no zip at all");
        String next = Files.writeString(folder.resolve("next.txt"), "a list").toString();
        Run run = Run.of("facts", bad.toString(), next);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(2).first().asString().startsWith(Run.failed(bad.toString(), ""));
        assertThat(run.err()).startsWith(bad + ": ").hasLineCount(1);
    }

    @Test
    void anArchiveThatIsMissingIsReportedAsSuch() {
        assertThat(Run.of("facts", "no.tar.gz")).isEqualTo(new Run(1,
            Run.failed("no.tar.gz", "no such file or directory\"}\n"), "no.tar.gz: no such file or directory\n"));
    }

    private Path zip(String name, String... members) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String member : members) {
                zip.putNextEntry(new ZipEntry(member));
                zip.write(member.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
