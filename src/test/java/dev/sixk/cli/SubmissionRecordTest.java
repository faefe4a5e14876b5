package dev.sixk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sixk.edgar.Submission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SubmissionRecordTest {

    private static final String SUBMISSION = """
        <SEC-DOCUMENT>0009999999-09-000004.txt : 20090514
        <SEC-HEADER>0009999999-09-000004.hdr.sgml : 20090514
        ACCESSION NUMBER:\t\t0009999999-09-000004
        CONFORMED SUBMISSION TYPE:\t6-K
        PUBLIC DOCUMENT COUNT:\t\t2
        CONFORMED PERIOD OF REPORT:\t20090513
        FILED AS OF DATE:\t\t20090514

        FILER:

        \tCOMPANY DATA:\t
        \t\tCOMPANY CONFORMED NAME:\t\t\tNANDU CO
        \t\tCENTRAL INDEX KEY:\t\t\t0009999999

        \tFILING VALUES:
        \t\tFORM TYPE:\t\t6-K
        \t\tSEC ACT:\t\t1934 Act
        \t\tSEC FILE NUMBER:\t001-99999
        </SEC-HEADER>
        <DOCUMENT>
        <TYPE>6-K
        <SEQUENCE>1
        <FILENAME>nandu6k.txt
        <DESCRIPTION>REPORT
        <TEXT>
        FORM 6-K
        </TEXT>
        </DOCUMENT>
        <DOCUMENT>
        <TYPE>EX-99.1
        <TEXT>
        Press release
        </TEXT>
        </DOCUMENT>
        </SEC-DOCUMENT>
        """;

    @Test
    void theHeadersValuesAreGivenAsPrinted() throws IOException {
        JsonMapper json = new JsonMapper();
        Submission submission = Submission.of(SUBMISSION.getBytes(StandardCharsets.US_ASCII));
        assertThat(json.writeValueAsString(SubmissionRecord.of(submission))).isEqualTo("""
            {"accession":"0009999999-09-000004","form":"6-K","period":"20090513","filed":"20090514",
            "filers":[{"name":"NANDU CO","cik":"0009999999"}],"file_numbers":["001-99999"],"items":[],"documents":[
            {"type":"6-K","sequence":1,"filename":"nandu6k.txt","description":"REPORT"},
            {"type":"EX-99.1","sequence":0,"filename":null,"description":null}]}""".replace("\n", ""));
    }

    @Test
    void theFlatRecordOfASubmissionHasTheObject() throws IOException {
        JsonNode line = new JsonMapper().readTree(Run.withInput(SUBMISSION, "facts", "-").out());
        assertThat(line.at("/submission/accession").asText()).isEqualTo("0009999999-09-000004");
    }

    @Test
    void aLooseDocumentHasNone() {
        assertThat(SubmissionRecord.of(Submission.of(new byte[0]))).isNull();
        assertThat(Run.withInput("FORM 6-K", "facts", "-").out()).doesNotContain("\"submission\"");
    }
}
