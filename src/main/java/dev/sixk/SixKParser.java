package dev.sixk;

import dev.sixk.edgar.Inputs;
import dev.sixk.edgar.Submission;
import dev.sixk.form.FormInput;
import dev.sixk.form.FormReading;
import dev.sixk.internal.form.FilingDocuments;
import dev.sixk.internal.form.FilingReader;
import dev.sixk.internal.form.SixKModule;
import dev.sixk.model.SixK;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Reads Form 6-K filings: a loose document in text or HTML, or a complete EDGAR submission.
 *
 * <pre>{@code
 * SixK report = SixKParser.parse(Path.of("filing.txt"));
 * System.out.println(report.cover().registrant().name() + " " + report.cover().period().iso());
 * }</pre>
 *
 * <p>Any text gives a record: what is odd about it is listed in {@link SixK#problems()}. All methods are thread-safe and keep nothing
 * between calls. Methods throw {@link NullPointerException} for a null argument, {@link UnreadableInputException} for input that is
 * not text, and {@link LimitExceededException} where a limit of {@link ParseLimits} is passed.
 */
public final class SixKParser {

    private static final SixKModule MODULE = new SixKModule();

    private SixKParser() {
    }

    /**
     * Reads a file, unpacked if it is gzip.
     *
     * @throws IOException if the file cannot be read, as one that is missing or a directory
     */
    public static SixK parse(Path file) throws IOException {
        return parse(file, ParseOptions.defaults());
    }

    /**
     * Reads a file with options.
     *
     * @throws IOException              if the file cannot be read
     * @throws IllegalArgumentException if the options ask for evidence, for which a record has no place: {@code parseAll} gives it
     */
    public static SixK parse(Path file, ParseOptions options) throws IOException {
        requireNoEvidence(options);
        return parse(Inputs.read(Objects.requireNonNull(file, "file"), options.limits()), options);
    }

    /**
     * Reads a stream to its end, unpacked if it is gzip. Does not close it.
     *
     * @throws IOException if the stream cannot be read
     */
    public static SixK parse(InputStream in) throws IOException {
        ParseOptions options = ParseOptions.defaults();
        return parse(Inputs.read(Objects.requireNonNull(in, "in"), options.limits()), options);
    }

    /** Reads a filing from its bytes. */
    public static SixK parse(byte[] bytes) {
        return parse(bytes, ParseOptions.defaults());
    }

    /**
     * Reads a filing from its bytes with options; of a submission with several 6-K documents the first.
     *
     * @throws IllegalArgumentException if the options ask for evidence, for which a record has no place: {@code parseAll} gives it
     */
    public static SixK parse(byte[] bytes, ParseOptions options) {
        requireNoEvidence(options);
        FilingDocuments.requireText(bytes);
        return FilingReader.readFirst(Submission.of(bytes, options.limits()), MODULE, options).report();
    }

    /** Reads a document from its text, of at most as many characters as {@link ParseLimits#textBytes} allows bytes by default. */
    public static SixK parseText(CharSequence text) {
        ParseLimits limits = ParseLimits.defaults();
        if (text.length() > limits.textBytes()) {
            throw new LimitExceededException("characters in the text", text.length(), limits.textBytes(), "textBytes");
        }
        FormInput input = new FormInput(text.toString(), 0, List.of(), List.of(), false, limits.problems());
        return MODULE.read(FormReading.of(input, MODULE));
    }

    /** Evidence costs several times the parse: dropped without a word, it would be paid for and missed. */
    private static void requireNoEvidence(ParseOptions options) {
        if (options.evidence()) {
            throw new IllegalArgumentException("expected options without evidence, as parse gives the record alone; "
                + "call parseAll, which gives ParsedReport.evidence() beside it");
        }
    }

    /**
     * Reads every 6-K document of an input: one for a loose document, one or more for a submission. Never empty. Each is given with
     * its evidence where the options ask for it.
     */
    public static List<ParsedReport<SixK>> parseAll(byte[] bytes, ParseOptions options) {
        FilingDocuments.requireText(bytes);
        return parseAll(Submission.of(bytes, options.limits()), options);
    }

    /** Reads every 6-K document of a submission that is already open. Never empty. */
    public static List<ParsedReport<SixK>> parseAll(Submission submission, ParseOptions options) {
        return FilingReader.readAll(submission, MODULE, options);
    }
}
