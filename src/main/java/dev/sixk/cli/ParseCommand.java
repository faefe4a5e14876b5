package dev.sixk.cli;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sixk parse}: the whole record of one report as indented JSON, dates in ISO 8601 form. */
@Command(name = "parse", description = "Prints everything read from one filing as indented JSON.")
final class ParseCommand implements Callable<Integer> {

    private final Console console;
    private final FilingReader reader;

    @Parameters(paramLabel = "FILE", description = "a file, or - for standard input")
    private String file = "-";

    ParseCommand(Console console, FilingReader reader) {
        this.console = console;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        try {
            Object report = reader.read(console.input(file).bytes().read()).get(0).report();
            console.line(mapper().writeValueAsString(report));
            return 0;
        } catch (IOException | RuntimeException failure) {
            console.failure(file, Failures.reason(failure));
            return 1;
        }
    }

    static JsonMapper mapper() {
        // Record components only: isChecked() and its like are conveniences, no facts.
        return JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).enable(SerializationFeature.INDENT_OUTPUT)
            .addModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance)).build();
    }
}
