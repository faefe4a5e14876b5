package dev.sixk.edgar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class SubmissionProperties {

    private static final List<String> PIECES = List.of("<DOCUMENT>", "</DOCUMENT>", "<TEXT>", "</TEXT>", "<TYPE>6-K", "<SEQUENCE>1",
        "<FILENAME>a.htm", "<DESCRIPTION>x", "<SEC-DOCUMENT>a", "<SEC-HEADER>a", "</SEC-HEADER>", "</SEC-DOCUMENT>", "<SUBMISSION>",
        "</SUBMISSION>", "<IMS-HEADER>", "-----BEGIN PRIVACY-ENHANCED MESSAGE-----", "-----END PRIVACY-ENHANCED MESSAGE-----",
        "FILER:", "\tCOMPANY DATA:", "\t\tCENTRAL INDEX KEY:\t1", "<FILER>", "</FILER>", "<CIK>1", "]", "- -x", "begin 644 a", "#86)C",
        "end", "<PDF>", "</PDF>", "<XBRL>", "\n", "\r\n", "\r", " ", "\t", "<", ":", "é", "\uFEFF", "PUBLIC DOCUMENT COUNT: 2");

    @Property
    void anyBytesAreRead(@ForAll byte[] bytes) {
        readAll(bytes);
    }

    @Property
    void anyMixOfTagsIsRead(@ForAll("mixes") String mix) {
        readAll(mix.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 200)
    void anyDamageToASubmissionIsRead(@ForAll("fixtures") String name, @ForAll int place, @ForAll byte value) {
        byte[] bytes = Fixture.bytes(name);
        bytes[Math.floorMod(place, bytes.length)] = value;
        readAll(bytes);
    }

    @Property
    void attachmentsSurviveUuencode(@ForAll byte[] data) {
        assertThat(attachment(data, "\n").bytes()).isEqualTo(data);
        assertThat(attachment(data, "\r\n").decoded().problems()).isEmpty();
    }

    @Property
    void textSurvivesPrivacyEnhancedMail(@ForAll @Size(max = 8) List<@net.jqwik.api.From("mailLines") String> lines) {
        StringBuilder plain = new StringBuilder();
        StringBuilder escaped = new StringBuilder();
        for (String line : lines) {
            plain.append(line).append('\n');
            escaped.append(line.startsWith("-") ? "- " : "").append(line).append('\n');
        }
        Submission submission = Fixture.of("-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001\n\n<DOCUMENT>\n<TYPE>6-K\n<TEXT>\n"
            + escaped + "</TEXT>\n</DOCUMENT>\n-----END PRIVACY-ENHANCED MESSAGE-----\n");
        assertThat(submission.documents()).singleElement().extracting(EdgarDocument::text).isEqualTo(plain.toString());
        assertThat(submission.problems()).isEmpty();
    }

    @Provide
    Arbitrary<String> mixes() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> mailLines() {
        return Arbitraries.strings().withChars("- ab").ofMaxLength(6);
    }

    @Provide
    Arbitrary<String> fixtures() {
        return Arbitraries.of("sec-document-in-mail.txt", "several-filers.txt", "one-line.nc", "several-reports.txt");
    }

    /** Reads everything there is to read; documents stand in order, inside the input, and do not overlap. */
    static Submission readAll(byte[] bytes) {
        Submission submission = Submission.of(bytes);
        int end = 0;
        for (EdgarDocument document : submission.documents()) {
            assertThat(document.offset()).isBetween(end, bytes.length);
            end = document.offset() + document.length();
            assertThat(end).isLessThanOrEqualTo(bytes.length);
            assertThat(document.text()).hasSizeLessThanOrEqualTo(document.length());
            assertThat(document.decoded().problems()).hasSizeLessThanOrEqualTo(100);
        }
        assertThat(submission.header() == null || submission.isSubmission()).isTrue();
        return submission;
    }

    private static EdgarDocument attachment(byte[] data, String lineEnd) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("<DOCUMENT>~<TYPE>ZIP~<TEXT>~begin 644 a.zip~".replace("~", lineEnd).getBytes(StandardCharsets.US_ASCII));
        for (int from = 0; from < data.length; from += 45) {
            out.writeBytes(line(Arrays.copyOfRange(data, from, Math.min(from + 45, data.length))));
            out.writeBytes(lineEnd.getBytes(StandardCharsets.US_ASCII));
        }
        out.writeBytes("`~end~</TEXT>~</DOCUMENT>~".replace("~", lineEnd).getBytes(StandardCharsets.US_ASCII));
        return Submission.of(out.toByteArray()).documents().get(0);
    }

    private static byte[] line(byte[] data) {
        byte[] padded = Arrays.copyOf(data, (data.length + 2) / 3 * 3);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(character(data.length));
        for (int i = 0; i < padded.length; i += 3) {
            int group = (padded[i] & 0xFF) << 16 | (padded[i + 1] & 0xFF) << 8 | padded[i + 2] & 0xFF;
            for (int shift = 18; shift >= 0; shift -= 6) {
                out.write(character(group >> shift & 63));
            }
        }
        return out.toByteArray();
    }

    private static int character(int sextet) {
        return sextet == 0 ? '`' : ' ' + sextet;
    }
}
