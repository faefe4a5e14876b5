package dev.sixk.cli;

import dev.sixk.ParseLimits;
import dev.sixk.edgar.Inputs;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where a command reads and writes.
 *
 * @param in  standard input
 * @param out standard output
 * @param err standard error
 */
record Console(InputStream in, PrintWriter out, PrintWriter err) {

    /** The console of this process; writes UTF-8 with "\n" whatever the locale and the system are. */
    static Console ofProcess() {
        return new Console(System.in, writer(FileDescriptor.out), writer(FileDescriptor.err));
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(
            new OutputStreamWriter(new BufferedOutputStream(new FileOutputStream(descriptor)), StandardCharsets.UTF_8), true);
    }

    /** Writes one line and flushes it. Gives false where nobody reads any more. */
    boolean line(String line) {
        out.print(line + "\n");
        out.flush();
        return !out.checkError();
    }

    /** Reports on standard error, in one line, that an input was not read. */
    void failure(String name, String reason) {
        err.print(Failures.oneLine(name) + ": " + reason + "\n");
        err.flush();
    }

    /** Gives the input of that name: a file, or standard input for {@code -}. That it can be read shows when it is read. */
    Input input(String name) {
        if (name.equals("-")) {
            return new Input(name, () -> Inputs.read(in, ParseLimits.defaults()));
        }
        try {
            return Input.ofFile(name, Path.of(name));
        } catch (InvalidPathException noPath) {
            return Input.failing(name, new IOException("not a path: " + noPath.getReason(), noPath));
        }
    }
}
