package dev.sixk;

import dev.sixk.edgar.Inputs;
import dev.sixk.edgar.Submission;
import dev.sixk.form.FormModule;
import dev.sixk.internal.form.FilingDocuments;
import dev.sixk.internal.form.FilingReader;
import dev.sixk.internal.form.ModuleChoice;
import java.io.IOException;
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
     * Reads a file, unpacked if it is gzip; of a submission with several reports the first.
     *
     * @throws IOException              if the file cannot be read
     * @throws UnsupportedFormException if no module reads its form
     */
    public ParsedReport<?> parse(Path file) throws IOException {
        ParseOptions options = ParseOptions.defaults();
        byte[] bytes = Inputs.read(file, options.limits());
        FilingDocuments.requireText(bytes);
        Submission submission = Submission.of(bytes, options.limits());
        return FilingReader.readFirst(submission, module(submission), options);
    }

    /**
     * Reads every report of an input. Never empty.
     *
     * @throws UnsupportedFormException if no module reads its form
     */
    public List<? extends ParsedReport<?>> parseAll(byte[] bytes, ParseOptions options) {
        FilingDocuments.requireText(bytes);
        return parseAll(Submission.of(bytes, options.limits()), options);
    }

    /**
     * Reads every report of a submission that is already open. Never empty.
     *
     * @throws UnsupportedFormException if no module reads its form
     */
    public List<? extends ParsedReport<?>> parseAll(Submission submission, ParseOptions options) {
        return FilingReader.readAll(submission, module(submission), options);
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
