package dev.sixk.bulk;

import dev.sixk.EdgarParser;
import dev.sixk.edgar.Submission;
import dev.sixk.input.ParseOptions;
import dev.sixk.input.UnsupportedFormException;
import dev.sixk.internal.flow.FilingDocuments;
import dev.sixk.internal.flow.FilingReader;
import dev.sixk.internal.forms.SixKModule;
import dev.sixk.model.ParsedReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads many filings as one stream: files, the files under directories, the members of archives ({@code .zip}, {@code .tar},
 * {@code .tar.gz}, {@code .tgz}, as EDGAR's daily feed is packed), and streams; each unpacked if it is gzip.
 *
 * <pre>{@code
 * try (Stream<Filing> filings = Filings.in(Path.of("archive")).threads(4).stream()) {
 *     filings.forEach(filing -> {
 *         if (filing instanceof Filing.Read read) { ... } else if (filing instanceof Filing.Failed failed) { ... }
 *     });
 * }
 * }</pre>
 *
 * <p>The stream is lazy and in the order of the inputs; nothing is read before its turn is near, and at any time at most four inputs a
 * thread are in memory, or 32 MiB of them and one more. An input that cannot be read is a {@link Filing.Failed}, and the stream goes on.
 * Closing the stream cancels what is under way, as an interrupt does, which ends it with a {@code CancellationException}. Immutable; each
 * stream is one pass, taken by one thread.
 */
public final class Filings {

    private static final SixKModule OTHERWISE = new SixKModule();

    private final List<Source> sources;
    private final EdgarParser parser;
    private final ParseOptions options;
    private final Unsupported unsupported;
    private final int threads;
    private final Predicate<String> names;
    private final @Nullable Consumer<Progress> listener;

    private Filings(List<Source> sources, EdgarParser parser, ParseOptions options, Unsupported unsupported, int threads,
                    Predicate<String> names, @Nullable Consumer<Progress> listener) {
        this.sources = List.copyOf(sources);
        this.parser = Objects.requireNonNull(parser, "parser");
        this.options = Objects.requireNonNull(options, "options");
        this.unsupported = Objects.requireNonNull(unsupported, "unsupported");
        this.threads = threads;
        this.names = Objects.requireNonNull(names, "names");
        this.listener = listener;
    }

    /** Takes paths of files, directories and archives, in this order; that they can be read shows when they are. */
    public static Filings in(Path... paths) {
        Filings filings = none();
        for (Path path : paths) {
            filings = filings.and(Source.of(path));
        }
        return filings;
    }

    /** Takes nothing yet. */
    public static Filings none() {
        return new Filings(List.of(), EdgarParser.installed(), ParseOptions.defaults(), Unsupported.ERROR, 1, name -> true, null);
    }

    /** Takes a further file, directory or archive by its name; what is no path, and an empty name, is a failure in its turn. */
    public Filings and(String name) {
        return and(Source.of(name));
    }

    /** Takes a stream as one further input, read to its end and left open. */
    public Filings and(String name, InputStream in) {
        return and(new Source(name, null, Objects.requireNonNull(in, "in"), null));
    }

    private Filings and(Source source) {
        List<Source> more = new ArrayList<>(sources);
        more.add(source);
        return new Filings(more, parser, options, unsupported, threads, names, listener);
    }

    /** Reads with this parser; by default with all installed forms. */
    public Filings parser(EdgarParser value) {
        return new Filings(sources, value, options, unsupported, threads, names, listener);
    }

    /** Reads with these options and limits, which hold for each input. */
    public Filings options(ParseOptions value) {
        return new Filings(sources, parser, value, unsupported, threads, names, listener);
    }

    /** Says what is done with an input whose form no module reads; by default it is a failure. */
    public Filings unsupported(Unsupported value) {
        return new Filings(sources, parser, options, value, threads, names, listener);
    }

    /**
     * Reads this many inputs at a time; by default one. The order stays.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Filings threads(int value) {
        if (value < 1) {
            throw new IllegalArgumentException("threads must be at least 1, is " + value);
        }
        return new Filings(sources, parser, options, unsupported, value, names, listener);
    }

    /** Leaves out inputs whose name does not pass; they are not read, but for the members of an archive, which are unpacked. */
    public Filings named(Predicate<String> value) {
        return new Filings(sources, parser, options, unsupported, threads, Objects.requireNonNull(value, "value"), listener);
    }

    /** Tells a listener how far a stream has come, whenever an input is handed on, in the thread that takes it. */
    public Filings onProgress(Consumer<Progress> value) {
        return new Filings(sources, parser, options, unsupported, threads, names, Objects.requireNonNull(value, "value"));
    }

    /** Gives what each input gave, in order. Close the stream if it may not be taken to its end. */
    public Stream<Filing> stream() {
        return map(Function.identity());
    }

    /**
     * Gives what is made of each input, in order; what the function needs is done by the reading threads.
     *
     * @param function must be thread-safe, must not throw and gives no null
     */
    public <R> Stream<R> map(Function<? super Filing, ? extends R> function) {
        Objects.requireNonNull(function, "function");
        FilingIterator<R> iterator = new FilingIterator<>(this, function);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED | Spliterator.NONNULL), false)
            .onClose(iterator::close);
    }

    InputWalk walk() {
        return new InputWalk(sources, options.limits());
    }

    int threads() {
        return threads;
    }

    /** Gives the bytes of all files, as far as somebody wants to know; -1 if that cannot be told. */
    long totalBytes() {
        if (listener == null) {
            return -1;
        }
        long sum = 0;
        for (Source source : sources) {
            long bytes = source.bytes();
            if (bytes < 0) {
                return -1;
            }
            sum += bytes;
        }
        return sum;
    }

    void tell(Progress progress) {
        if (listener != null) {
            listener.accept(progress);
        }
    }

    /** Reads one input; null if it is left out. */
    @Nullable Filing read(Input input) {
        if (!names.test(input.name())) {
            return null;
        }
        try {
            byte[] bytes = input.bytes().read();
            FilingDocuments.requireText(bytes);
            Submission submission = Submission.of(bytes, options.limits());
            return new Filing.Read(input.name(), submission, reports(submission));
        } catch (UnsupportedFormException other) {
            return unsupported == Unsupported.SKIP ? null : new Filing.Failed(input.name(), other);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            // One bad input, whatever is wrong with it or with us, must not end a run over thousands of them.
            return new Filing.Failed(input.name(), failure);
        }
    }

    private List<ParsedReport<?>> reports(Submission submission) {
        boolean unread = unsupported == Unsupported.READ && parser.moduleFor(submission).isEmpty();
        return List.copyOf(unread ? FilingReader.readAll(submission, OTHERWISE, options) : parser.parseAll(submission, options));
    }
}
