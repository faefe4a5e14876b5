package dev.sixk;

import dev.sixk.edgar.Submission;
import dev.sixk.form.FormModule;
import dev.sixk.input.ParseOptions;
import dev.sixk.input.UnsupportedFormException;
import dev.sixk.internal.flow.FilingReader;
import dev.sixk.internal.flow.ModuleChoice;
import dev.sixk.model.ParsedReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Reads filings of every form type that it has a module for: Form 6-K, Form 8-K and those that users add.
 *
 * <pre>{@code
 * ParsedReport<?> report = EdgarParser.installed().parse(Path.of("filing.txt"));
 * if (report.report() instanceof SixK sixK) { ... }
 * }</pre>
 *
 * <p>The module is picked by the form type of the submission's header, else by that of its documents, else by the cover. Immutable and
 * thread-safe.
 */
public final class EdgarParser {

    private final List<FormModule<?>> modules;

    private EdgarParser(List<FormModule<?>> modules) {
        this.modules = List.copyOf(modules);
    }

    /** Makes a parser of the modules that {@link ServiceLoader} finds, those of this library among them. */
    public static EdgarParser installed() {
        List<FormModule<?>> found = new ArrayList<>();
        ServiceLoader.load(FormModule.class, EdgarParser.class.getClassLoader()).forEach(found::add);
        return new EdgarParser(found);
    }

    /** Makes a parser of the modules given and no others; where two read one form type, the first is used. */
    public static EdgarParser of(FormModule<?>... modules) {
        return new EdgarParser(List.of(modules));
    }

    /** Makes a parser with a further module, which goes before those of this parser. */
    public EdgarParser with(FormModule<?> module) {
        List<FormModule<?>> more = new ArrayList<>(List.of(Objects.requireNonNull(module, "module")));
        more.addAll(modules);
        return new EdgarParser(more);
    }

    /** Gives the modules in the order in which they are asked. */
    public List<FormModule<?>> modules() {
        return modules;
    }

    /**
     * Reads a file; of several reports in it the first.
     *
     * @throws IOException if the file cannot be read, or is damaged gzip
     * @throws UnsupportedFormException if no module reads its form
     */
    public ParsedReport<?> parse(Path file) throws IOException {
        return parse(file, ParseOptions.defaults());
    }

    /**
     * Reads a file with options; of several reports in it the first.
     *
     * @throws IOException if the file cannot be read, or is damaged gzip
     * @throws UnsupportedFormException if no module reads its form
     */
    public ParsedReport<?> parse(Path file, ParseOptions options) throws IOException {
        return first(OpenInput.open(file, options), options);
    }

    /**
     * Reads a stream to its end, without closing it; of several reports in it the first.
     *
     * @throws IOException if the stream cannot be read, or is damaged gzip
     * @throws UnsupportedFormException if no module reads its form
     */
    public ParsedReport<?> parse(InputStream in) throws IOException {
        return parse(in, ParseOptions.defaults());
    }

    /**
     * Reads a stream to its end, without closing it with options; of several reports in it the first.
     *
     * @throws IOException if the stream cannot be read, or is damaged gzip
     * @throws UnsupportedFormException if no module reads its form
     */
    public ParsedReport<?> parse(InputStream in, ParseOptions options) throws IOException {
        return first(OpenInput.open(in, options), options);
    }

    /**
     * Reads a filing from its bytes; of several reports in it the first.
     *
     * @throws UnsupportedFormException if no module reads its form
     */
    public ParsedReport<?> parse(byte[] bytes) {
        return parse(bytes, ParseOptions.defaults());
    }

    /**
     * Reads a filing from its bytes with options; of several reports in it the first.
     *
     * @throws UnsupportedFormException if no module reads its form
     */
    public ParsedReport<?> parse(byte[] bytes, ParseOptions options) {
        return first(OpenInput.open(bytes, options), options);
    }

    /**
     * Reads a filing from its text; of several reports in it the first.
     *
     * @throws UnsupportedFormException if no module reads its form
     */
    public ParsedReport<?> parseText(CharSequence text) {
        return parseText(text, ParseOptions.defaults());
    }

    /**
     * Reads a filing from its text with options; of several reports in it the first.
     *
     * @throws UnsupportedFormException if no module reads its form
     */
    public ParsedReport<?> parseText(CharSequence text, ParseOptions options) {
        return first(OpenInput.open(text, options), options);
    }

    /**
     * Reads every report of a file. Never empty.
     *
     * @throws IOException if the file cannot be read, or is damaged gzip
     * @throws UnsupportedFormException if no module reads its form
     */
    public List<? extends ParsedReport<?>> parseAll(Path file) throws IOException {
        return parseAll(file, ParseOptions.defaults());
    }

    /**
     * Reads every report of a file with options, each with its evidence if they ask for it. Never empty.
     *
     * @throws IOException if the file cannot be read, or is damaged gzip
     * @throws UnsupportedFormException if no module reads its form
     */
    public List<? extends ParsedReport<?>> parseAll(Path file, ParseOptions options) throws IOException {
        return parseAll(OpenInput.open(file, options), options);
    }

    /**
     * Reads every report of a stream to its end, without closing it. Never empty.
     *
     * @throws IOException if the stream cannot be read, or is damaged gzip
     * @throws UnsupportedFormException if no module reads its form
     */
    public List<? extends ParsedReport<?>> parseAll(InputStream in) throws IOException {
        return parseAll(in, ParseOptions.defaults());
    }

    /**
     * Reads every report of a stream to its end, without closing it with options, each with its evidence if they ask for it. Never empty.
     *
     * @throws IOException if the stream cannot be read, or is damaged gzip
     * @throws UnsupportedFormException if no module reads its form
     */
    public List<? extends ParsedReport<?>> parseAll(InputStream in, ParseOptions options) throws IOException {
        return parseAll(OpenInput.open(in, options), options);
    }

    /**
     * Reads every report of a filing from its bytes. Never empty.
     *
     * @throws UnsupportedFormException if no module reads its form
     */
    public List<? extends ParsedReport<?>> parseAll(byte[] bytes) {
        return parseAll(bytes, ParseOptions.defaults());
    }

    /**
     * Reads every report of a filing from its bytes with options, each with its evidence if they ask for it. Never empty.
     *
     * @throws UnsupportedFormException if no module reads its form
     */
    public List<? extends ParsedReport<?>> parseAll(byte[] bytes, ParseOptions options) {
        return parseAll(OpenInput.open(bytes, options), options);
    }

    /**
     * Reads every report of a filing from its text. Never empty.
     *
     * @throws UnsupportedFormException if no module reads its form
     */
    public List<? extends ParsedReport<?>> parseAllText(CharSequence text) {
        return parseAllText(text, ParseOptions.defaults());
    }

    /**
     * Reads every report of a filing from its text with options, each with its evidence if they ask for it. Never empty.
     *
     * @throws UnsupportedFormException if no module reads its form
     */
    public List<? extends ParsedReport<?>> parseAllText(CharSequence text, ParseOptions options) {
        return parseAll(OpenInput.open(text, options), options);
    }

    /**
     * Reads every report of a submission that is already open. Never empty.
     *
     * @throws UnsupportedFormException if no module reads its form
     */
    public List<? extends ParsedReport<?>> parseAll(Submission submission, ParseOptions options) {
        return FilingReader.readAll(submission, module(submission), options);
    }

    private ParsedReport<?> first(Submission submission, ParseOptions options) {
        return FilingReader.readFirst(submission, module(submission), options);
    }

    private FormModule<?> module(Submission submission) {
        return moduleFor(submission).orElseThrow(() -> new UnsupportedFormException(
            "expected a filing of one of the forms " + ModuleChoice.formTypes(modules) + ", found " + ModuleChoice.described(submission)
            + "; add a FormModule for its form"));
    }

    /** Gives the module that reads a submission's form; empty if there is none. */
    public Optional<FormModule<?>> moduleFor(Submission submission) {
        return ModuleChoice.of(modules, submission);
    }
}
