package dev.sixk.cli;

import dev.sixk.EdgarParser;
import dev.sixk.bulk.Filing;
import dev.sixk.document.ReportDocument;
import dev.sixk.edgar.EdgarDocument;
import dev.sixk.input.ParseOptions;
import dev.sixk.model.Exhibit;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sixk documents}: one line for each document of a submission. */
@Command(name = "documents", description = "Lists the documents of one filing, one a line, with tabs between sequence number, type, kind, length in bytes, file "
    + "name, description, and the row of the exhibit list that names it.")
final class DocumentsCommand implements Callable<Integer> {

    private static final String COLUMNS = "sequence\ttype\tkind\tbytes\tfilename\tdescription\texhibit";

    private final Console console;
    private final EdgarParser parser;

    @Parameters(paramLabel = "FILE", description = "a file, or - for standard input")
    private String file = "-";

    DocumentsCommand(Console console, EdgarParser parser) {
        this.console = console;
        this.parser = parser;
    }

    @Override
    public Integer call() {
        if (!(console.first(file, parser, ParseOptions.defaults()) instanceof Filing.Read read)) {
            return 1;
        }
        console.line(COLUMNS);
        console.lines(ReportDocument.of(read.submission(), read.reports()).stream().map(DocumentsCommand::line));
        return 0;
    }

    private static String line(ReportDocument each) {
        EdgarDocument document = each.document();
        return Cells.tabbed(document.sequence(), document.type(), document.kind().name().toLowerCase(Locale.ROOT), document.length(), document.filename(),
            document.description(), each.row().map(DocumentsCommand::row).orElse(null));
    }

    private static String row(Exhibit exhibit) {
        return (exhibit.number() + " " + exhibit.description()).strip();
    }
}
