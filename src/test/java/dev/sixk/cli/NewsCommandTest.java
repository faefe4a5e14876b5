package dev.sixk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsCommandTest {

    private static final String SUBMISSION = """
        <SUBMISSION>
        <ACCESSION-NUMBER>0000000000-09-000001
        <TYPE>6-K
        <FILING-DATE>20090514
        <FILER>
        <COMPANY-DATA>
        <CONFORMED-NAME>NORTHERN SHIPS PLC
        <CIK>0000000001
        </COMPANY-DATA>
        </FILER>
        <DOCUMENT>
        <TYPE>6-K
        <SEQUENCE>1
        <TEXT>
        FORM 6-K

        Report of Foreign Private Issuer

        Northern Ships PLC
        (Exact name of registrant as specified in its charter)
        </TEXT>
        </DOCUMENT>
        <DOCUMENT>
        <TYPE>EX-99.1
        <SEQUENCE>2
        <TEXT>
        Northern Ships reports first quarter results

        Bergen, Norway, May 13, 2009 -- Northern Ships PLC today announced its results for the first quarter of 2009, which were good.
        </TEXT>
        </DOCUMENT>
        </SUBMISSION>
        """;
    private static final String HEAD = "file\taccession\tcik\tregistrant\tfiled\tdocument\tkind\tdate\tplace\theadline";

    @TempDir
    private Path folder;

    @Test
    void aPieceIsALineOfTenColumns() throws IOException {
        String file = Files.writeString(folder.resolve("a.txt"), SUBMISSION).toString();
        assertThat(Run.of("news", file)).isEqualTo(new Run(0, HEAD + "\n" + file + "\t0000000000-09-000001\t0000000001\tNorthern Ships PLC\t2009-05-14\t2\tresults\t"
            + "2009-05-13\tBergen, Norway\tNorthern Ships reports first quarter results\n", ""));
    }

    @Test
    void kindsFilter() throws IOException {
        String file = Files.writeString(folder.resolve("a.txt"), SUBMISSION).toString();
        assertThat(Run.of("news", "--kind=dividend,results", file).lines()).hasSize(2);
        assertThat(Run.of("news", "--kind", "dividend", file).lines()).containsExactly(HEAD);
        Run wrong = Run.of("news", "--kind", "gossip", file);
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("must be one of results, figures");
    }

    @Test
    void anInputThatCannotBeReadIsStatusOne() {
        assertThat(Run.of("news", "no-such-file")).isEqualTo(new Run(1, HEAD + "\n", "no-such-file: no such file or directory\n"));
    }

    @Test
    void factsHaveTheNewsUnlessItIsNotWanted() throws IOException {
        String file = Files.writeString(folder.resolve("a.txt"), SUBMISSION).toString();
        assertThat(Run.of("facts", file).out()).contains("\"news\":[{\"document\":2,\"kind\":\"results\",\"headline\":\"Northern Ships reports first quarter results\","
            + "\"date\":\"2009-05-13\",\"place\":\"Bergen, Norway\"}]");
        assertThat(Run.of("facts", "--no-news", file).out()).doesNotContain("\"news\"");
    }
}
