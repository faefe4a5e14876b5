package dev.sixk.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sixk.input.LimitExceededException;
import dev.sixk.input.ParseLimits;
import dev.sixk.input.ParseOptions;
import dev.sixk.input.UnsupportedFormException;
import dev.sixk.model.ParsedReport;
import dev.sixk.model.SixK;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilingsTest {

    private static final String COVER = "FORM 6-K\n\nReport of Foreign Private Issuer\n\n%s\n(Exact name of registrant)\n";
    private static final String TEN_K = "<SUBMISSION>\n<TYPE>10-K\n<DOCUMENT>\n<TYPE>10-K\n<TEXT>\nwords\n</TEXT>\n</DOCUMENT>\n</SUBMISSION>\n";

    @TempDir
    private Path folder;

    @Test
    void filesDirectoriesArchivesAndStreamsAreOneOrderedStream() throws IOException {
        Path file = cover("z.txt", "Zeta plc");
        Path directory = Files.createDirectory(folder.resolve("many"));
        cover("many/b.txt", "Beta plc");
        zip(directory.resolve("c.zip"), "Gamma plc", "Delta plc");
        Filings filings = Filings.in(file, directory).and("-", stream(COVER.formatted("Eta plc"))).threads(3);
        assertThat(names(filings)).containsExactly("Zeta plc", "Beta plc", "Gamma plc", "Delta plc", "Eta plc");
    }

    @Test
    void whatCannotBeReadIsAFailureInItsTurn() throws IOException {
        Path missing = folder.resolve("missing.txt");
        List<Filing> filings = all(Filings.in(missing, cover("a.txt", "Alpha plc")).and(""));
        assertThat(filings).extracting(Filing::name).containsExactly(missing.toString(), folder.resolve("a.txt").toString(), "");
        assertThat(filings.get(0)).isInstanceOfSatisfying(Filing.Failed.class, failed -> assertThat(failed.reason()).isInstanceOf(IOException.class));
        assertThat(filings.get(1)).isInstanceOf(Filing.Read.class);
        assertThat(filings.get(2)).isInstanceOf(Filing.Failed.class);
    }

    @Test
    void aFormThatNobodyReadsIsReadOrSkippedOrAFailure() throws IOException {
        Filings filings = Filings.in(Files.writeString(folder.resolve("other.txt"), TEN_K));
        assertThat(all(filings)).singleElement().isInstanceOfSatisfying(Filing.Failed.class,
            failed -> assertThat(failed.reason()).isInstanceOf(UnsupportedFormException.class));
        assertThat(all(filings.unsupported(Unsupported.SKIP))).isEmpty();
        assertThat(all(filings.unsupported(Unsupported.READ))).singleElement().isInstanceOf(Filing.Read.class);
    }

    @Test
    void anArchiveOfTooManyMembersIsRefusedBehindThoseAllowed() throws IOException {
        Path zip = zip(folder.resolve("a.zip"), "Alpha plc", "Beta plc", "Gamma plc");
        Filings filings = Filings.in(zip);
        assertThat(all(filings.options(limits(3)))).hasSize(3).allMatch(Filing.Read.class::isInstance);
        List<Filing> cut = all(filings.options(limits(2)));
        assertThat(cut).hasSize(3);
        assertThat(cut.get(2)).isInstanceOfSatisfying(Filing.Failed.class, failed -> assertThat(failed.reason()).isInstanceOf(LimitExceededException.class));
    }

    @Test
    void nothingIsReadBeforeItsTurnIsNear() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            files.add(cover(i + ".txt", "No " + i));
        }
        AtomicInteger read = new AtomicInteger();
        try (Stream<Integer> stream = Filings.in(files.toArray(Path[]::new)).threads(2).map(filing -> read.incrementAndGet())) {
            Iterator<Integer> iterator = stream.iterator();
            iterator.next();
            assertThat(read.get()).isBetween(1, 9);
        }
    }

    @Test
    void theListenerHearsHowFarTheStreamIs() throws IOException {
        List<Progress> heard = new ArrayList<>();
        Path first = cover("a.txt", "Alpha plc");
        Path second = zip(folder.resolve("b.zip"), "Beta plc");
        all(Filings.in(first, second, folder.resolve("missing")).onProgress(heard::add));
        long total = Files.size(first) + Files.size(second);
        assertThat(heard).extracting(Progress::inputs).containsExactly(1L, 2L, 3L);
        assertThat(heard).extracting(Progress::failures).containsExactly(0L, 0L, 1L);
        assertThat(heard).extracting(Progress::sourceTotal).containsOnly(total);
        assertThat(heard.get(0).sourceBytes()).isEqualTo(Files.size(first));
        assertThat(heard.get(1).sourceBytes()).isBetween(Files.size(first) + 1, total);
    }

    @Test
    void aStreamOfUnknownLengthHasNoTotal() {
        List<Progress> heard = new ArrayList<>();
        all(Filings.none().and("-", stream("a list")).onProgress(heard::add));
        assertThat(heard).extracting(Progress::sourceTotal).containsExactly(-1L);
    }

    @Test
    void anInterruptCancels() throws IOException {
        Filings filings = Filings.in(cover("a.txt", "Alpha plc"));
        Thread.currentThread().interrupt();
        try (Stream<Filing> stream = filings.stream()) {
            assertThat(catchThrowable(stream::toList)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void threadsAreAtLeastOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> Filings.none().threads(0)).withMessage("threads must be at least 1, is 0");
    }

    private static ParseOptions limits(int members) {
        return ParseOptions.builder().limits(ParseLimits.builder().members(members).build()).build();
    }

    private static List<Filing> all(Filings filings) {
        try (Stream<Filing> stream = filings.stream()) {
            return stream.toList();
        }
    }

    private static List<String> names(Filings filings) {
        return all(filings).stream().flatMap(filing -> ((Filing.Read) filing).reports().stream()).map(ParsedReport::report)
            .map(report -> ((SixK) report).cover().registrant().name()).toList();
    }

    private Path cover(String file, String registrant) throws IOException {
        return Files.writeString(folder.resolve(file), COVER.formatted(registrant));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Path zip(Path file, String... registrants) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i : IntStream.range(0, registrants.length).toArray()) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.write(COVER.formatted(registrants[i]).getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
