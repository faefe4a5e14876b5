package dev.sixk.edgar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.sixk.input.LimitExceededException;
import dev.sixk.input.ParseLimits;
import dev.sixk.model.DocumentKind;
import dev.sixk.model.HeaderField;
import dev.sixk.model.Problem;
import dev.sixk.model.ProblemCode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damage is told, and everything readable is read. */
class DamagedSubmissionTest {

    private static final String FIRST = "<DOCUMENT>\n<TYPE>6-K\n<SEQUENCE>1\n<TEXT>\nfirst\n";
    private static final String SECOND = "<DOCUMENT>\n<TYPE>EX-99\n<SEQUENCE>2\n<TEXT>\nsecond\n</TEXT>\n</DOCUMENT>\n";
    private static final String END = "</TEXT>\n</DOCUMENT>\n";

    @Test
    void aWrongDocumentCountIsAProblem() {
        Submission submission = Fixture.of(Fixture.text("sec-document.txt").replace("COUNT:\t\t3", "COUNT:\t\t9"));
        assertThat(submission.documents()).hasSize(3);
        assertThat(submission.problems()).containsExactly(new Problem(ProblemCode.DOCUMENT_COUNT_MISMATCH,
            "expected 9 documents by PUBLIC DOCUMENT COUNT, read 3", 0, "", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "many", "-1", "1.5"})
    void anUnreadableDocumentCountIsAProblem(String count) {
        Submission submission = Fixture.of(Fixture.text("sec-document.txt").replace("COUNT:\t\t3", "COUNT:\t\t" + count));
        assertThat(submission.header().publicDocumentCount()).isNull();
        assertThat(submission.problems()).containsExactly(new Problem(ProblemCode.DOCUMENT_COUNT_UNREADABLE,
            "expected a number as PUBLIC DOCUMENT COUNT", 5, count, null));
    }

    @Test
    void wordsWithoutKeyInTheHeaderAreKeptAndReported() {
        Submission submission = Fixture.of("<SEC-HEADER>x\nACCESSION NUMBER: 1\n(no key) here: 7\n</SEC-HEADER>\n" + SECOND);
        assertThat(submission.header().fields()).extracting(HeaderField::key, HeaderField::value)
            .containsExactly(tuple("ACCESSION NUMBER", "1"), tuple("", "(no key) here: 7"));
        assertThat(submission.problems()).extracting(Problem::toString)
            .containsExactly("line 3: expected a key or a tag in the header, found \"(no key) here: 7\"");
    }

    @Test
    void aHeaderWithoutEndTagEndsBeforeTheFirstDocument() {
        Submission submission = Fixture.of("<SEC-HEADER>x\nACCESSION NUMBER: 1\n" + SECOND);
        assertThat(submission.header().accessionNumber()).isEqualTo("1");
        assertThat(submission.documents()).hasSize(1);
        assertThat(submission.problems()).extracting(Problem::code).containsExactly(ProblemCode.HEADER_UNFINISHED);
    }

    @Test
    void aHeaderWithoutItsTagIsStillRead() {
        Submission submission = Fixture.of("ACCESSION NUMBER:\t1\nCONFORMED SUBMISSION TYPE:\t6-K\n" + SECOND);
        assertThat(submission.header().formType()).isEqualTo("6-K");
    }

    @Test
    void otherTextBeforeTheFirstDocumentIsReported() {
        Submission submission = Fixture.of("the tail of something\n" + SECOND);
        assertThat(submission.header()).isNull();
        assertThat(submission.documents()).hasSize(1);
        assertThat(submission.problems()).extracting(Problem::toString)
            .containsExactly("line 1: expected a header or <DOCUMENT>, found \"the tail of something\"");
    }

    @Test
    void aDocumentRunsUpToTheNextOneIfItsEndTagsAreMissing() {
        Submission submission = Fixture.of(FIRST + SECOND);
        assertThat(submission.documents()).extracting(EdgarDocument::type, EdgarDocument::text)
            .containsExactly(tuple("6-K", "first\n"), tuple("EX-99", "second\n"));
        assertThat(submission.problems()).extracting(Problem::toString).containsExactly(
            "line 6: expected </TEXT> behind the document's text, found \"<DOCUMENT>\"",
            "line 6: expected </DOCUMENT> behind the document, found \"<DOCUMENT>\"");
    }

    @Test
    void missingEndOfTextIsReported() {
        Submission submission = Fixture.of(FIRST + "</DOCUMENT>\n" + SECOND);
        assertThat(submission.documents()).extracting(EdgarDocument::text).containsExactly("first\n", "second\n");
        assertThat(submission.problems()).extracting(Problem::code).containsExactly(ProblemCode.DOCUMENT_TEXT_UNFINISHED);
    }

    @Test
    void missingEndOfDocumentIsReported() {
        Submission submission = Fixture.of(FIRST + "</TEXT>\n" + SECOND);
        assertThat(submission.documents()).extracting(EdgarDocument::text).containsExactly("first\n", "second\n");
        assertThat(submission.problems()).extracting(Problem::code).containsExactly(ProblemCode.DOCUMENT_UNFINISHED);
    }

    @Test
    void missingBeginOfTextIsReported() {
        Submission submission = Fixture.of("<DOCUMENT>\n<TYPE>6-K\nfirst\n</DOCUMENT>\n" + SECOND);
        assertThat(submission.documents()).extracting(EdgarDocument::type, EdgarDocument::text)
            .containsExactly(tuple("6-K", "first\n"), tuple("EX-99", "second\n"));
        assertThat(submission.problems()).extracting(Problem::code).containsExactly(ProblemCode.DOCUMENT_TEXT_MISSING);
    }

    @Test
    void unknownTagsBeforeTheTextAreSkipped() {
        Submission submission = Fixture.of("<DOCUMENT>\n<TYPE>6-K\n<FLAWED>yes\n<SEQUENCE>1\n<TEXT>\nfirst\n" + END);
        assertThat(submission.documents()).extracting(EdgarDocument::sequence, EdgarDocument::text)
            .containsExactly(tuple(1, "first\n"));
        assertThat(submission.problems()).isEmpty();
    }

    @Test
    void doubledTagsAreReportedOnce() {
        Submission submission = Fixture.of("<DOCUMENT>\n" + FIRST + END + "</DOCUMENT>\n</DOCUMENT>\n" + SECOND);
        assertThat(submission.documents()).extracting(EdgarDocument::text).containsExactly("first\n", "second\n");
        assertThat(submission.problems()).extracting(Problem::code, Problem::line)
            .containsExactly(tuple(ProblemCode.DOCUMENT_TAG_STRAY, 2), tuple(ProblemCode.DOCUMENT_TAG_STRAY, 9));
    }

    @Test
    void nestedDocumentsAreReadOneAfterTheOther() {
        Submission submission = Fixture.of(FIRST + SECOND + END);
        assertThat(submission.documents()).extracting(EdgarDocument::text).containsExactly("first\n", "second\n");
        assertThat(submission.problems()).extracting(Problem::code).containsExactly(ProblemCode.DOCUMENT_TEXT_UNFINISHED,
            ProblemCode.DOCUMENT_UNFINISHED, ProblemCode.DOCUMENT_TAG_STRAY);
    }

    @Test
    void textBetweenDocumentsIsReported() {
        Submission submission = Fixture.of(FIRST + END + "between\n" + SECOND);
        assertThat(submission.documents()).hasSize(2);
        assertThat(submission.problems()).extracting(Problem::toString)
            .containsExactly("line 8: expected <DOCUMENT> or the submission's end, found \"between\"");
    }

    @Test
    void quotedTagsEndNothing() {
        String quoted = "</TEXT> is quoted,\n</DOCUMENT> too,\n<DOCUMENT> and\n<TEXT>\nmid-line </DOCUMENT>\n";
        Submission submission = Fixture.of(FIRST + quoted + END + SECOND);
        assertThat(submission.documents()).extracting(EdgarDocument::text).containsExactly("first\n" + quoted, "second\n");
        assertThat(submission.problems()).isEmpty();
    }

    @Test
    void endTagsMayFollowTheLastLineDirectly() {
        Submission submission = Fixture.of("<DOCUMENT>\n<TYPE>6-K\n<TEXT>\n<html>x</html></TEXT></DOCUMENT>\n" + SECOND);
        assertThat(submission.documents()).extracting(EdgarDocument::text).containsExactly("<html>x</html>", "second\n");
    }

    @Test
    void textThatBeginsWithBeginningIsNotUuencode() {
        for (String text : new String[] {"beginning in March\n", "begin 64 a\n", "begin 689 a\n", "begin 644\n", "begin 6440 a\n"}) {
            EdgarDocument document = Fixture.of("<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\n" + text + END).documents().get(0);
            assertThat(document.bytes()).isEqualTo(text.getBytes(StandardCharsets.US_ASCII));
            assertThat(document.kind()).isEqualTo(DocumentKind.TEXT);
        }
    }

    @Test
    void tooManyDocumentsAreRefused() {
        ParseLimits two = ParseLimits.builder().documents(2).build();
        assertThat(Submission.of(bytes(SECOND.repeat(2)), two).documents()).hasSize(2);
        assertThatThrownBy(() -> Submission.of(bytes(SECOND.repeat(3)), two)).isInstanceOf(LimitExceededException.class)
            .hasMessage("Too many documents in the submission: at least 3, allowed 2; to allow more, set ParseLimits.documents.");
    }

    @Test
    void tooLongAHeaderIsRefused() {
        String text = "<SEC-HEADER>\n" + "A: b\n".repeat(20) + "</SEC-HEADER>\n";
        assertThat(Submission.of(bytes(text), ParseLimits.builder().headerBytes(101).build()).header().fields()).hasSize(20);
        assertThatThrownBy(() -> Submission.of(bytes(text), ParseLimits.builder().headerBytes(100).build()))
            .isInstanceOfSatisfying(LimitExceededException.class, e -> {
                assertThat(e.setting()).isEqualTo("headerBytes");
                assertThat(e.actual()).isEqualTo(101);
                assertThat(e.allowed()).isEqualTo(100);
                assertThat(e.what()).isEqualTo("bytes in the submission's header");
            });
    }

    @Test
    void tooLongAnInputIsRefused() {
        ParseLimits five = ParseLimits.builder().inputBytes(5).build();
        assertThat(Submission.of(bytes("12345"), five).isSubmission()).isFalse();
        assertThatThrownBy(() -> Submission.of(bytes("123456"), five)).isInstanceOf(LimitExceededException.class);
    }

    @Test
    void problemsBeyondTheLimitAreCounted() {
        Submission submission = Submission.of(bytes(FIRST.repeat(20)), ParseLimits.builder().problems(5).build());
        assertThat(submission.documents()).hasSize(20);
        assertThat(submission.problems()).hasSize(6).last().extracting(Problem::code, Problem::message)
            .containsExactly(ProblemCode.PROBLEMS_TRUNCATED, "expected at most 5 problems, omitted 35 more");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
