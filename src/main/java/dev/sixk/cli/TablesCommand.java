package dev.sixk.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sixk.EdgarParser;
import dev.sixk.document.ReportDocument;
import dev.sixk.document.SplitCells;
import dev.sixk.input.SixKException;
import dev.sixk.model.Table;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
        ReportDocument document = choice.choose(console, parser);
        if (document == null) {
            return 1;
        }
        try {
            List<Table> tables = document.tables();
            for (int i = 0; i < tables.size(); i++) {
                List<List<String>> rows = split ? tables.get(i).grid() : SplitCells.joined(tables.get(i));
                if (format == Format.CSV && i > 0) {
                    console.line("");
                }
                console.lines(format == Format.JSON ? Stream.of(json(rows)) : rows.stream().map(TablesCommand::csv));
            }
            return 0;
        } catch (SixKException failure) {
            console.failure(choice.file(), Failures.reason(failure));
            return 1;
        }
    }

    /** RFC 4180: a cell with a comma, a quotation mark or a line break stands in quotation marks, which are doubled within. */
    private static String csv(List<String> row) {
        return row.stream().map(cell -> cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
            .collect(Collectors.joining(","));
    }

    private static String json(List<List<String>> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("lists of strings are always JSON", impossible);
        }
    }
}
