package dev.sixk.edgar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.model.DocumentKind;
import dev.sixk.model.ProblemCode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every prefix and suffix of a submission is read as far as it goes. */
class TruncatedSubmissionTest {

    @ParameterizedTest
    @ValueSource(strings = {"sec-document-in-mail.txt", "sec-document.txt", "dissemination.nc", "one-line.nc", "documents-only.txt"})
    void everyPrefixGivesTheDocumentsThatAreThere(String name) {
        byte[] bytes = Fixture.bytes(name);
        List<EdgarDocument> whole = Submission.of(bytes).documents();
        for (int length = 1; length <= bytes.length; length++) {
            Submission prefix = SubmissionProperties.readAll(Arrays.copyOf(bytes, length));
            int end = length;
            List<String> finished = whole.stream().filter(document -> document.offset() + document.length() <= end - 18)
                .map(EdgarDocument::text).toList();
            assertThat(prefix.documents()).hasSizeGreaterThanOrEqualTo(finished.size());
            assertThat(prefix.documents().subList(0, finished.size())).extracting(EdgarDocument::text).isEqualTo(finished);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sec-document-in-mail.txt", "dissemination.nc", "documents-only.txt"})
    void everySuffixGivesTheDocumentsThatAreThere(String name) {
        byte[] bytes = Fixture.bytes(name);
        boolean mail = name.contains("mail");
        List<EdgarDocument> whole = Submission.of(bytes).documents();
        for (int from = 1; from < bytes.length; from++) {
            Submission suffix = SubmissionProperties.readAll(Arrays.copyOfRange(bytes, from, bytes.length));
            int begin = from;
            List<byte[]> expected = whole.stream().filter(document -> document.offset() - 120 > begin)
                .map(document -> mail && document.kind() == DocumentKind.TEXT ? null : document.bytes()).toList();
            List<EdgarDocument> last = suffix.documents();
            for (int i = 1; i <= expected.size(); i++) {
                byte[] bytesExpected = expected.get(expected.size() - i);
                assertThat(bytesExpected == null || Arrays.equals(bytesExpected, last.get(last.size() - i).bytes())).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sec-document.txt", "documents-only.txt"})
    void aDocumentThatIsCutOffIsReported(String name) {
        byte[] bytes = Fixture.bytes(name);
        EdgarDocument second = Submission.of(bytes).documents().get(1);
        Submission cut = Submission.of(Arrays.copyOf(bytes, second.offset() + 20));
        assertThat(cut.documents().get(1).text()).hasSize(20);
        assertThat(cut.problems()).extracting(problem -> problem.code())
            .contains(ProblemCode.DOCUMENT_TEXT_UNFINISHED, ProblemCode.DOCUMENT_UNFINISHED);
    }
}
