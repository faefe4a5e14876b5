package dev.sixk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SixKCommandTest {

    @Test
    void theVersionIsThatOfTheBuild() {
        Run run = Run.of("--version");
        assertThat(run.out()).matches("sixk \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "parse", "explain"})
    void eachCommandExplainsItself(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.out()).startsWith("Usage: sixk " + command + " ").contains("Exit status:");
        assertThat(run.status()).isZero();
        assertThat(Run.of("--help").out()).contains("  " + command + " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "              | Missing required subcommand",
        "fact          | Unmatched argument at index 0: 'fact'",
        "facts         | Missing required parameter: 'PATH'",
        "parse         | Missing required parameter: 'FILE'",
        "explain       | Missing required parameter: 'FILE'",
        "facts --bad x | Unknown option: '--bad'",
        "parse a b     | Unmatched argument at index 2: 'b'"})
    void wrongUsageIsStatusTwoWithTheReasonFirst(String arguments, String reason) {
        Run run = Run.of(arguments == null ? new String[0] : arguments.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(reason);
    }
}
