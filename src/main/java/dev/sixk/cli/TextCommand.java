package dev.sixk.cli;

import dev.sixk.internal.layout.Layout;
import dev.sixk.internal.layout.LayoutReader;
import dev.sixk.words.Line;
import dev.sixk.words.Segment;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sixk text}: the lines of a filing as the grammar sees them, to see why a fact was not found. */
@Command(name = "text", description = "Prints the lines of one filing as the grammar sees them: number, tab, segments between \" | \".")
final class TextCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "a file, or - for standard input")
    private String file = "-";

    TextCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            Layout layout = FilingReader.layout(console.input(file).bytes().read());
            console.lines(layout.lines().stream().map(TextCommand::format));
            return 0;
        } catch (IOException | RuntimeException failure) {
            console.failure(file, Failures.reason(failure));
            return 1;
        }
    }

    private static String format(Line line) {
        return line.number() + "\t" + line.segments().stream().map(Segment::text).collect(Collectors.joining(" | "));
    }
}
