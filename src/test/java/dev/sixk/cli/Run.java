package dev.sixk.cli;

import dev.sixk.EdgarParser;
import dev.sixk.json.FlatRecord;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** One run of the command line in this process: its exit status and what it wrote. */
record Run(int status, String out, String err) {

    /** How every line of {@code facts} begins; the name of the input follows. */
    static final String HEAD = "{\"schema\":\"sixk-facts/2\",\"parser\":\"" + FlatRecord.version() + "\",\"file\":\"";

    /** Runs with the real reader and nothing on standard input. */
    static Run of(String... args) {
        return withInput("", args);
    }

    static Run withInput(String in, String... args) {
        return with(in, EdgarParser.installed(), args);
    }

    static Run with(String in, EdgarParser parser, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out), new PrintWriter(err), Optional::empty);
        int status = SixKCommand.run(console, parser, args);
        return new Run(status, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** Gives the names of the inputs whose lines were printed. */
    List<String> names() {
        return lines().stream().map(line -> line.substring(HEAD.length(), line.indexOf("\",\"", HEAD.length()))).toList();
    }

    /** The line of an input that could not be read, without its end. */
    static String failed(String file, String error) {
        return HEAD + file + "\",\"status\":\"failed\",\"error\":\"" + error;
    }
}
