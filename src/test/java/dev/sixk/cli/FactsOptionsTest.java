package dev.sixk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code facts} writes, where, and of which inputs. */
class FactsOptionsTest {

    private static final String COVER = "FORM 6-K\n\nReport of Foreign Private Issuer\n\n%s\n(Exact name of registrant)\n";
    private static final String TEN_K = "<SUBMISSION>\n<TYPE>10-K\n<DOCUMENT>\n<TYPE>10-K\n<TEXT>\nwords\n</TEXT>\n</DOCUMENT>\n</SUBMISSION>\n";

    @TempDir
    private Path folder;
    private String a = "";
    private String b = "";

    @BeforeEach
    void write() throws IOException {
        a = Files.writeString(folder.resolve("a.txt"), COVER.formatted("Alpha, \"the first\"")).toString();
        b = Files.writeString(folder.resolve("b.txt"), COVER.formatted("Beta plc")).toString();
    }

    @Test
    void csvAndTsvHaveAHeadAndTheFieldsAskedFor() {
        assertThat(Run.of("facts", "--format", "csv", "--fields", "registrant,form,exhibits", a, b).out())
            .isEqualTo("registrant,form,exhibits\n\"Alpha, \"\"the first\"\"\",6-K,[]\nBeta plc,6-K,[]\n");
        assertThat(Run.of("facts", "--format", "tsv", "--fields", "registrant,amendment,form", b).out()).isEqualTo("registrant\tamendment\tform\nBeta plc\t\t6-K\n");
        assertThat(Run.of("facts", "--format", "csv", b, "missing").lines()).hasSize(3).first().asString()
            .startsWith("schema,parser,file,document,status,error,form,amendment,period,").endsWith(",problems,news,submission");
    }

    @Test
    void jsonIsOneArray() {
        assertThat(Run.of("facts", "--format=json", "--fields=registrant", a, b).out())
            .isEqualTo("[\n{\"registrant\":\"Alpha, \\\"the first\\\"\"}\n,{\"registrant\":\"Beta plc\"}\n]\n");
    }

    @Test
    void aKeyWithinAnotherIsAField() throws IOException {
        String file = Files.writeString(folder.resolve("c.txt"), TEN_K.replace("10-K", "6-K")).toString();
        assertThat(Run.of("facts", "--fields=submission.form", file).out()).isEqualTo("{\"submission.form\":\"6-K\"}\n");
    }

    @Test
    void pathsAreReadFromAFileToo() throws IOException {
        Path list = Files.writeString(folder.resolve("list"), b + "\n\n");
        assertThat(Run.of("facts", "--files-from", list.toString(), a).names()).containsExactly(a, b);
        assertThat(Run.withInput(b + "\n", "facts", "--files-from", "-").names()).containsExactly(b);
        assertThat(Run.of("facts", "--files-from", "no-such-list")).isEqualTo(new Run(1, "", "no-such-list: no such file or directory\n"));
    }

    @Test
    void aFormThatNobodyReadsIsReadOrSkippedOrAnError() throws IOException {
        String other = Files.writeString(folder.resolve("c.txt"), TEN_K).toString();
        assertThat(Run.of("facts", other).status()).isZero();
        assertThat(Run.of("facts", "--unsupported=skip", other, b).names()).containsExactly(b);
        Run error = Run.of("facts", "--unsupported", "error", other, b);
        assertThat(error.status()).isEqualTo(1);
        assertThat(error.lines().get(0)).startsWith(Run.failed(other, "expected a filing of one of the forms "));
    }

    @Test
    void theOutputFileAppearsWhole() throws IOException {
        Path out = folder.resolve("out.jsonl");
        assertThat(Run.of("facts", "--output", out.toString(), a, b)).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(out)).isEqualTo(Run.of("facts", a, b).out());
        assertThat(folder.resolve("out.jsonl.part")).doesNotExist();
        assertThat(Run.of("facts", "--output", folder.resolve("no/such/out").toString(), a).status()).isEqualTo(1);
    }

    @Test
    void aRunGoesOnWhereAnotherEnded() throws IOException {
        Path out = folder.resolve("out.jsonl");
        String all = Run.of("facts", a, b).out();
        int second = all.indexOf('\n') + 1;
        for (int end : new int[] {0, 5, second, second + 7, all.length()}) {
            Files.writeString(folder.resolve("out.jsonl.part"), all.substring(0, end));
            assertThat(Run.of("facts", "--output", out.toString(), "--resume", a, b).status()).isZero();
            assertThat(Files.readString(out)).as("ended behind %d", end).isEqualTo(all);
        }
    }

    @Test
    void resumeIsForLinesOfJsonInAFile() {
        for (List<String> wrong : List.of(List.of("--resume"), List.of("--resume", "--output=o", "--format=csv"), List.of("--resume", "--output=o", "--fields=form"))) {
            List<String> arguments = new ArrayList<>(List.of("facts", a));
            arguments.addAll(wrong);
            Run run = Run.of(arguments.toArray(String[]::new));
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).startsWith("--resume needs --output, the format jsonl and the field file");
        }
    }

    @Test
    void helpAndCompletionAreCommands() {
        assertThat(Run.of("help", "facts").out()).startsWith("Usage: sixk facts ");
        assertThat(Run.of("generate-completion").out()).startsWith("#!/usr/bin/env bash").contains("--files-from");
    }
}
