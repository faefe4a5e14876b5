package dev.sixk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sixk.model.Box;
import dev.sixk.model.BoxState;
import dev.sixk.model.PrintedDate;
import dev.sixk.model.SixK;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParseCommandTest {

    private static final ObjectMapper JSON = new JsonMapper();

    @Test
    void theReportIsPrintedWithAllItsComponentsInOrder() throws IOException {
        Run run = Run.withInput("a shopping list", "parse", "-");
        JsonNode report = JSON.readTree(run.out());
        List<String> components = Stream.of(SixK.class.getRecordComponents()).map(RecordComponent::getName).toList();
        assertThat(report.fieldNames()).toIterable().containsExactlyElementsOf(components);
        assertThat(run.out()).startsWith("{\n  \"cover\" : {\n    \"form\" : null,").endsWith("\n}\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void datesAreIsoAndConveniencesAreLeftOut() throws IOException {
        Object facts = List.of(new PrintedDate(LocalDate.of(2003, 5, 3), "May 3, 2003"), new Box("Yes", BoxState.CHECKED, "X"));
        assertThat(JSON.readTree(ParseCommand.mapper().writeValueAsString(facts))).isEqualTo(JSON.readTree(
            "[{\"value\":\"2003-05-03\",\"raw\":\"May 3, 2003\"},{\"label\":\"Yes\",\"state\":\"CHECKED\",\"mark\":\"X\"}]"));
    }

    @Test
    void aFileThatCannotBeReadIsStatusOne() {
        assertThat(Run.of("parse", "no-such-file")).isEqualTo(new Run(1, "", "no-such-file: no such file or directory\n"));
    }

    @Test
    void aDirectoryIsNoFile() {
        Run run = Run.of("parse", "src");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("src: ").hasLineCount(1);
    }
}
