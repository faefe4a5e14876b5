package dev.sixk.edgar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sixk.input.LimitExceededException;
import dev.sixk.input.ParseLimits;
import dev.sixk.model.Problem;
import dev.sixk.model.ProblemCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EdgarDocumentTest {

    private static final String FULL = "M" + "`".repeat(60) + "\n";

    @Test
    void offsetAndLengthGiveTheContentAsItStands() {
        byte[] bytes = Fixture.bytes("several-reports.txt");
        for (EdgarDocument document : Submission.of(bytes).documents()) {
            String before = new String(bytes, 0, document.offset(), StandardCharsets.US_ASCII);
            String behind = new String(bytes, document.offset() + document.length(), 7, StandardCharsets.US_ASCII);
            assertThat(before).endsWith("<TEXT>\n");
            assertThat(behind).isEqualTo("</TEXT>");
        }
    }

    @Test
    void textIsUtf8WhereABomSaysSoElseWhereValidElseWindows1252() {
        assertThat(document("Ünïcode", new byte[0]).text()).isEqualTo("Ünïcode\n");
        assertThat(Submission.of(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF}).documents().get(0).text())
            .isEqualTo("a\uFFFD");
        assertThat(Submission.of(new byte[] {(byte) 0x93, 'a', (byte) 0x94, (byte) 0xE9}).documents().get(0).text())
            .isEqualTo("\u201Ca\u201D\u00E9");
    }

    @Test
    void pdfTextStaysUuencodedAndItsBytesAreDecoded() {
        EdgarDocument pdf = Fixture.submission("several-reports.txt").documents().get(1);
        assertThat(pdf.text()).startsWith("begin 644 a.pdf\n").endsWith("end\n");
        assertThat(pdf.decoded().name()).isEqualTo("a.pdf");
        assertThat(pdf.decoded().problems()).isEmpty();
    }

    @Test
    void streamsGiveTheSameBytes() throws IOException {
        for (EdgarDocument document : Fixture.submission("sec-document-in-mail.txt").documents()) {
            assertThat(document.openStream().readAllBytes()).isEqualTo(document.bytes());
        }
        assertThat(uuencoded("#86)C\n`\nend\n").openStream().read()).isEqualTo('a');
    }

    @Test
    void missingEndOfUuencodeIsReportedAndWhatIsThereIsDecoded() {
        DecodedContent decoded = uuencoded("#86)C\n").decoded();
        assertThat(decoded.bytes()).isEqualTo("abc".getBytes(StandardCharsets.US_ASCII));
        assertThat(decoded.problems()).extracting(Problem::code, Problem::line)
            .containsExactly(org.assertj.core.api.Assertions.tuple(ProblemCode.UUENCODE_UNFINISHED, 3));
    }

    @Test
    void damagedUuencodeLinesAreReportedAndTheOthersDecoded() {
        DecodedContent decoded = uuencoded("#86)C\nzzzz\n#8\u007F)C\n#86)C\nend\n").decoded();
        assertThat(decoded.bytes()).hasSize(9).startsWith('a', 'b', 'c').endsWith('a', 'b', 'c');
        assertThat(decoded.problems()).extracting(Problem::toString).containsExactly(
            "line 3: expected a uuencoded line, found \"zzzz\"",
            "line 4: expected a uuencoded line of 3 bytes, found \"#8\u007F)C\"");
    }

    @Test
    void blanksCutOffAtALinesEndAreZeros() {
        DecodedContent decoded = uuencoded("M\nend\n").decoded();
        assertThat(decoded.bytes()).isEqualTo(new byte[45]);
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void problemsOfAnAttachmentAreBounded() {
        assertThat(uuencoded("zzz\n".repeat(500) + "end\n").decoded().problems()).hasSize(100);
    }

    @Test
    void decodingStopsAtTheLimit() throws IOException {
        byte[] submission = bytes("<DOCUMENT>\n<TEXT>\nbegin 644 a.zip\n" + FULL.repeat(4) + "end\n</TEXT>\n</DOCUMENT>\n");
        assertThat(first(submission, 180).bytes()).hasSize(180);
        assertThatThrownBy(() -> first(submission, 179).bytes()).isInstanceOf(LimitExceededException.class)
            .hasMessageContaining("allowed 179; to allow more, set ParseLimits.attachmentBytes");
        assertThat(first(submission, 179).openStream().readNBytes(135)).hasSize(135);
        assertThatThrownBy(() -> first(submission, 179).openStream().readAllBytes()).isInstanceOf(LimitExceededException.class);
    }

    @Test
    void linesThatLieAboutTheirLengthMeetTheLimitToo() {
        byte[] bomb = bytes("<DOCUMENT>\n<TEXT>\nbegin 644 a.zip\n" + "_\n".repeat(1000) + "end\n</TEXT>\n</DOCUMENT>\n");
        assertThat(first(bomb, 63_000).bytes()).hasSize(63_000);
        assertThatThrownBy(() -> first(bomb, 62_999).bytes()).isInstanceOf(LimitExceededException.class);
    }

    @Test
    void plainBytesMeetTheLimitToo() {
        byte[] submission = bytes("<DOCUMENT>\n<TEXT>\n12345</TEXT>\n</DOCUMENT>\n");
        assertThat(first(submission, 5).bytes()).hasSize(5);
        assertThatThrownBy(() -> first(submission, 4).bytes()).isInstanceOf(LimitExceededException.class);
        assertThatThrownBy(() -> first(submission, 4).openStream()).isInstanceOf(LimitExceededException.class);
        assertThat(first(submission, 4).text()).isEqualTo("12345");
    }

    @Test
    void bytesAreTheCallersOwn() {
        EdgarDocument document = document("abc", new byte[0]);
        Arrays.fill(document.bytes(), (byte) 0);
        assertThat(document.text()).isEqualTo("abc\n");
    }

    private static EdgarDocument uuencoded(String lines) {
        return document("begin 644 a.gif", bytes(lines));
    }

    private static EdgarDocument document(String line, byte[] rest) {
        return Fixture.of("<DOCUMENT>\n<TEXT>\n" + line + "\n" + new String(rest, StandardCharsets.ISO_8859_1)
            + "</TEXT>\n</DOCUMENT>\n").documents().get(0);
    }

    private static EdgarDocument first(byte[] submission, long limit) {
        return Submission.of(submission, ParseLimits.builder().attachmentBytes(limit).build()).documents().get(0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
