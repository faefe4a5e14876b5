package dev.sixk.cli;

import dev.sixk.EdgarParser;
import dev.sixk.document.TextOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sixk text}: the readable text of one document. */
@Command(name = "text", description = "Prints one document of a filing as a person reads it; the cells of a row have tabs between them.")
final class TextCommand implements Callable<Integer> {

    private final Console console;
    private final EdgarParser parser;

    @Mixin
    private DocumentChoice choice = new DocumentChoice();

    @Option(names = "--markdown", description = "writes lists and rows of cells as Markdown has them")
    private boolean markdown;

    @Option(names = "--no-running-heads", description = "leaves out running heads and the numbers of pages")
    private boolean noRunningHeads;

    TextCommand(Console console, EdgarParser parser) {
        this.console = console;
        this.parser = parser;
    }

    @Override
    public Integer call() {
        return choice.print(console, parser, document -> document.text(new TextOptions(!noRunningHeads, markdown)).lines());
    }
}
