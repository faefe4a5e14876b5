package dev.sixk.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sixk.EdgarParser;
import dev.sixk.document.SplitCells;
import dev.sixk.model.Table;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sixk tables}: the tables of one document. */
@Command(name = "tables", description = "Prints the tables of one document of a filing: as CSV with an empty line between tables, or as JSON, a list of rows a line.")
final class TablesCommand implements Callable<Integer> {

    private static final JsonMapper JSON = new JsonMapper();

    private final Console console;
    private final EdgarParser parser;

    /** How tables are printed. */
    enum Format {
        CSV, JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private DocumentChoice choice = new DocumentChoice();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "csv", description = "csv or json (default: csv)")
    private Format format = Format.CSV;

    @Option(names = "--split", description = "leaves \"$\", \"(\", \")\" and \"%%\" in cells of their own, as the document has them")
    private boolean split;

    TablesCommand(Console console, EdgarParser parser) {
        this.console = console;
        this.parser = parser;
    }

    @Override
    public Integer call() {
        return choice.print(console, parser, document -> lines(document.tables()));
    }

    private Stream<String> lines(List<Table> tables) {
        return IntStream.range(0, tables.size()).boxed().flatMap(i -> lines(tables.get(i), i == 0));
    }

    private Stream<String> lines(Table table, boolean first) {
        List<List<String>> rows = split ? table.grid() : SplitCells.joined(table);
        if (format == Format.JSON) {
            return Stream.of(json(rows));
        }
        return Stream.concat(first ? Stream.empty() : Stream.of(""), rows.stream().map(row -> row.stream().map(Cells::csv).collect(Collectors.joining(","))));
    }

    private static String json(List<List<String>> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("lists of strings are always JSON", impossible);
        }
    }
}
