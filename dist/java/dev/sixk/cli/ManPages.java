package dev.sixk.cli;

import dev.sixk.EdgarParser;
import java.io.File;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes a manual page for each command, in AsciiDoc, which the build makes a page for {@code man} of. A tool of the release. */
final class ManPages {

    private ManPages() {
    }

    /**
     * Writes the pages.
     *
     * @param args the folder
     */
    public static void main(String... args) throws IOException {
        CommandLine sixk = SixKCommand.commandLine(Console.ofProcess(), EdgarParser.installed());
        int status = ManPageGenerator.generateManPage(new File(args[0]), null, new boolean[0], false, new CommandSpec[] {sixk.getCommandSpec()});
        if (status != 0) {
            throw new IOException("manual pages could not be written to " + args[0]);
        }
    }
}
