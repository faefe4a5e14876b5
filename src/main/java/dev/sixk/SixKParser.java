package dev.sixk;

import dev.sixk.edgar.Submission;
import dev.sixk.input.LimitExceededException;
import dev.sixk.input.ParseLimits;
import dev.sixk.input.ParseOptions;
import dev.sixk.input.UnreadableInputException;
import dev.sixk.internal.flow.FilingReader;
import dev.sixk.internal.forms.SixKModule;
import dev.sixk.model.Evidence;
import dev.sixk.model.ParsedReport;
import dev.sixk.model.SixK;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads Form 6-K filings: a loose document in text or HTML, or a complete EDGAR submission.
 *
 * <pre>{@code
 * SixK report = SixKParser.parse(Path.of("filing.txt"));
 * System.out.println(report.cover().registrant().name() + ": " + report.exhibits());
 * }</pre>
 *
 * <p>Any text gives a record: what is odd about it is listed in {@link SixK#problems()}. All methods are thread-safe and keep nothing
 * between calls. Input of every kind is read alike: unpacked if it is gzip, cut into documents if it is a complete submission. Methods
 * throw {@link NullPointerException} for a null argument, {@link UnreadableInputException} for input that is empty or not text, and
 * {@link LimitExceededException} where a limit of {@link ParseLimits} is passed.
 */
public final class SixKParser {

    private static final SixKModule MODULE = new SixKModule();

    private SixKParser() {
    }

    /**
     * Reads a file; of several reports in it the first.
     *
     * @throws IOException if the file cannot be read, or is damaged gzip
     */
    public static SixK parse(Path file) throws IOException {
        return parse(file, ParseOptions.defaults());
    }

    /**
     * Reads a file with options; of several reports in it the first.
     *
     * @throws IOException if the file cannot be read, or is damaged gzip
     * @throws IllegalArgumentException if the options ask for evidence, for which a record has no place: {@code parseAll} gives it
     */
    public static SixK parse(Path file, ParseOptions options) throws IOException {
        requireNoEvidence(options);
        return first(OpenInput.open(file, options), options);
    }

    /**
     * Reads a stream to its end, without closing it; of several reports in it the first.
     *
     * @throws IOException if the stream cannot be read, or is damaged gzip
     */
    public static SixK parse(InputStream in) throws IOException {
        return parse(in, ParseOptions.defaults());
    }

    /**
     * Reads a stream to its end, without closing it with options; of several reports in it the first.
     *
     * @throws IOException if the stream cannot be read, or is damaged gzip
     * @throws IllegalArgumentException if the options ask for evidence, for which a record has no place: {@code parseAll} gives it
     */
    public static SixK parse(InputStream in, ParseOptions options) throws IOException {
        requireNoEvidence(options);
        return first(OpenInput.open(in, options), options);
    }

    /** Reads a filing from its bytes; of several reports in it the first. */
    public static SixK parse(byte[] bytes) {
        return parse(bytes, ParseOptions.defaults());
    }

    /**
     * Reads a filing from its bytes with options; of several reports in it the first.
     *
     * @throws IllegalArgumentException if the options ask for evidence, for which a record has no place: {@code parseAll} gives it
     */
    public static SixK parse(byte[] bytes, ParseOptions options) {
        requireNoEvidence(options);
        return first(OpenInput.open(bytes, options), options);
    }

    /** Reads a filing from its text; of several reports in it the first. */
    public static SixK parseText(CharSequence text) {
        return parseText(text, ParseOptions.defaults());
    }

    /**
     * Reads a filing from its text with options; of several reports in it the first.
     *
     * @throws IllegalArgumentException if the options ask for evidence, for which a record has no place: {@code parseAll} gives it
     */
    public static SixK parseText(CharSequence text, ParseOptions options) {
        requireNoEvidence(options);
        return first(OpenInput.open(text, options), options);
    }

    /**
     * Reads every report of a file. Never empty.
     *
     * @throws IOException if the file cannot be read, or is damaged gzip
     */
    public static List<ParsedReport<SixK>> parseAll(Path file) throws IOException {
        return parseAll(file, ParseOptions.defaults());
    }

    /**
     * Reads every report of a file with options, each with its evidence if they ask for it. Never empty.
     *
     * @throws IOException if the file cannot be read, or is damaged gzip
     */
    public static List<ParsedReport<SixK>> parseAll(Path file, ParseOptions options) throws IOException {
        return parseAll(OpenInput.open(file, options), options);
    }

    /**
     * Reads every report of a stream to its end, without closing it. Never empty.
     *
     * @throws IOException if the stream cannot be read, or is damaged gzip
     */
    public static List<ParsedReport<SixK>> parseAll(InputStream in) throws IOException {
        return parseAll(in, ParseOptions.defaults());
    }

    /**
     * Reads every report of a stream to its end, without closing it with options, each with its evidence if they ask for it. Never empty.
     *
     * @throws IOException if the stream cannot be read, or is damaged gzip
     */
    public static List<ParsedReport<SixK>> parseAll(InputStream in, ParseOptions options) throws IOException {
        return parseAll(OpenInput.open(in, options), options);
    }

    /** Reads every report of a filing from its bytes. Never empty. */
    public static List<ParsedReport<SixK>> parseAll(byte[] bytes) {
        return parseAll(bytes, ParseOptions.defaults());
    }

    /** Reads every report of a filing from its bytes with options, each with its evidence if they ask for it. Never empty. */
    public static List<ParsedReport<SixK>> parseAll(byte[] bytes, ParseOptions options) {
        return parseAll(OpenInput.open(bytes, options), options);
    }

    /** Reads every report of a filing from its text. Never empty. */
    public static List<ParsedReport<SixK>> parseAllText(CharSequence text) {
        return parseAllText(text, ParseOptions.defaults());
    }

    /** Reads every report of a filing from its text with options, each with its evidence if they ask for it. Never empty. */
    public static List<ParsedReport<SixK>> parseAllText(CharSequence text, ParseOptions options) {
        return parseAll(OpenInput.open(text, options), options);
    }

    /** Reads every 6-K document of a submission that is already open. Never empty. */
    public static List<ParsedReport<SixK>> parseAll(Submission submission, ParseOptions options) {
        return FilingReader.readAll(submission, MODULE, options);
    }

    private static SixK first(Submission submission, ParseOptions options) {
        return FilingReader.readFirst(submission, MODULE, options).report();
    }

    /** Evidence costs several times the parse: dropped without a word, it would be paid for and missed. */
    private static void requireNoEvidence(ParseOptions options) {
        if (options.evidence()) {
            throw new IllegalArgumentException("expected options without evidence, as parse gives the record alone; "
                + "call parseAll, which gives ParsedReport.evidence() beside it");
        }
    }
}
