package dev.sixk.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sixk.EdgarParser;
import dev.sixk.bulk.Filing;
import dev.sixk.input.ParseOptions;
import dev.sixk.jackson.SixKJacksonModule;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sixk parse}: the whole record of one report as indented JSON, dates in ISO 8601 form. */
@Command(name = "parse", description = "Prints everything read from one filing as indented JSON.")
final class ParseCommand implements Callable<Integer> {

    private final Console console;
    private final EdgarParser parser;

    @Parameters(paramLabel = "FILE", description = "a file, or - for standard input")
    private String file = "-";

    ParseCommand(Console console, EdgarParser parser) {
        this.console = console;
        this.parser = parser;
    }

    @Override
    public Integer call() {
        Filing filing = console.first(file, parser, ParseOptions.defaults());
        try {
            if (filing instanceof Filing.Read read) {
                console.line(mapper().writeValueAsString(read.reports().get(0).report()));
                return 0;
            }
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("records are always JSON", impossible);
        }
        return 1;
    }

    static JsonMapper mapper() {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).addModule(new SixKJacksonModule()).build();
    }
}
