package dev.sixk.cli;

import dev.sixk.EdgarParser;
import dev.sixk.bulk.Filing;
import dev.sixk.bulk.Filings;
import dev.sixk.bulk.Unsupported;
import dev.sixk.input.ParseOptions;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where a command reads and writes.
 *
 * @param in        standard input
 * @param out       standard output
 * @param err       standard error
 * @param unwritten why something could not be written to standard output, for the writer says only that it could not
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, Supplier<Optional<IOException>> unwritten) {

    /** A line up to this length is written at once, so that a run that is stopped leaves whole lines. */
    private static final int LINE = 1 << 20;

    /** The console of this process; writes UTF-8 with "\n" whatever the locale and the system are. */
    static Console ofProcess() {
        StandardOutput out = new StandardOutput();
        return new Console(System.in, writer(out), writer(new FileOutputStream(FileDescriptor.err)), out::failure);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(new BufferedOutputStream(stream, LINE), StandardCharsets.UTF_8), true);
    }

    /** Writes lines, each flushed. Stops and gives false where nobody reads any more, or the output cannot be written. */
    boolean lines(Stream<String> lines) {
        return lines(out, lines);
    }

    /** Writes one line and flushes it. Gives false where nobody reads any more, or the output cannot be written. */
    boolean line(String line) {
        return lines(out, Stream.of(line));
    }

    /** Writes lines to a writer, each flushed. Stops and gives false where it cannot be written. */
    static boolean lines(PrintWriter out, Stream<String> lines) {
        return lines.allMatch(line -> {
            out.print(line + "\n");
            out.flush();
            return !out.checkError();
        });
    }

    /** Reports on standard error, in one line, what was not read or written. */
    void failure(String name, String reason) {
        err.print(Failures.oneLine(name) + ": " + reason + "\n");
        err.flush();
    }

    /** Gives the exit status of a run by that of its command: an output that could not be written is reported, and at least 1. */
    int status(int ofCommand) {
        out.flush();
        Optional<IOException> reason = unwritten.get();
        reason.ifPresent(failure -> failure("standard output", Failures.reason(failure)));
        return reason.isPresent() ? Math.max(ofCommand, 1) : ofCommand;
    }

    /** Takes the inputs of these names: files, directories, archives, or standard input for {@code -}. */
    Filings filings(List<String> names) {
        Filings filings = Filings.none();
        for (String name : names) {
            filings = name.equals("-") ? filings.and(name, in) : filings.and(name);
        }
        return filings.unsupported(Unsupported.READ);
    }

    /** Reads the first input of that name; a failure is reported, and given too. */
    Filing first(String name, EdgarParser parser, ParseOptions options) {
        try (Stream<Filing> filings = filings(List.of(name)).parser(parser).options(options).stream()) {
            Filing first = isDirectory(name) ? new Filing.Failed(name, new IOException("expected a file, found a directory")) : filings.findFirst()
                .orElseGet(() -> new Filing.Failed(name, new IOException("expected a filing, found an archive without any")));
            if (first instanceof Filing.Failed failed) {
                failure(failed.name(), Failures.reason(failed.reason()));
            }
            return first;
        }
    }

    private static boolean isDirectory(String name) {
        try {
            return !name.isEmpty() && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
