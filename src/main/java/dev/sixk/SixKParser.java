package dev.sixk;

import dev.sixk.model.CheckBoxes;
import dev.sixk.model.Cover;
import dev.sixk.model.SixK;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Stub of the build branch: reads nothing. */
public final class SixKParser {

    private SixKParser() {
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the report
     * @throws IOException if the file cannot be read
     */
    public static SixK parse(Path file) throws IOException {
        return parse(Files.readAllBytes(file));
    }

    /**
     * Reads a filing.
     *
     * @param filing the bytes
     * @return the report
     */
    public static SixK parse(byte[] filing) {
        return new SixK(Cover.ABSENT, CheckBoxes.ABSENT, List.of(), List.of(), List.of(), "", List.of(), List.of());
    }

    /**
     * Reads all reports.
     *
     * @param filing  the bytes
     * @param options the options
     * @return the reports
     */
    public static List<SixKDocument> parseAll(byte[] filing, ParseOptions options) {
        return List.of(new SixKDocument(parse(filing), 0));
    }
}
