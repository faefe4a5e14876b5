package dev.sixk.cli;

import dev.sixk.ParseOptions;
import dev.sixk.SixKDocument;
import dev.sixk.SixKParser;
import java.util.List;

/** Reads the reports of one input. Thread-safe. */
@FunctionalInterface
interface FilingReader {

    /** Gives the reports: one for a loose document, one for each 6-K document of a submission. */
    List<SixKDocument> read(byte[] bytes);

    /** The reader of this library, with default options. */
    static FilingReader ofParser() {
        return bytes -> SixKParser.parseAll(bytes, ParseOptions.DEFAULT);
    }
}
