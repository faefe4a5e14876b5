package dev.sixk.cli;

import java.nio.file.Path;
import java.util.List;

/** The lines of {@code facts}, for tests of other packages. */
public final class FactsRun {

    private FactsRun() {
    }

    /** Gives the lines of a file or directory. */
    public static List<String> lines(Path path) {
        return Run.of("facts", path.toString()).lines();
    }
}
