package dev.sixk.bulk;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What each input gave, made into something else by the reading threads; tells how far it is. Not thread-safe. */
final class FilingIterator<R> implements Iterator<R>, AutoCloseable {

    private final Filings filings;
    private final InputWalk walk;
    private final OrderedResults<Input, Result<R>> results;
    private final long total;
    private Progress progress;
    private @Nullable Result<R> next;

    /** What an input gave; no value if it is left out. */
    private record Result<R>(@Nullable R value, boolean failed, long sourceBytes) {
    }

    FilingIterator(Filings filings, Function<? super Filing, ? extends R> function) {
        this.filings = filings;
        this.walk = filings.walk();
        this.total = filings.totalBytes();
        this.progress = new Progress(0, 0, 0, total);
        this.results = new OrderedResults<>(walk, input -> result(input, function), filings.threads(), Input::weight);
    }

    private Result<R> result(Input input, Function<? super Filing, ? extends R> function) {
        Filing filing = filings.read(input);
        return new Result<>(filing == null ? null : function.apply(filing), filing instanceof Filing.Failed, input.sourceBytes());
    }

    @Override
    public boolean hasNext() {
        while (next == null && results.hasNext()) {
            Result<R> result = results.next();
            boolean leftOut = result.value() == null;
            progress = new Progress(progress.inputs() + (leftOut ? 0 : 1), progress.failures() + (result.failed() ? 1 : 0),
                progress.sourceBytes() + result.sourceBytes(), total);
            filings.tell(progress);
            next = leftOut ? null : result;
        }
        if (next == null) {
            close();
        }
        return next != null;
    }

    @Override
    public R next() {
        if (!hasNext() || next == null || next.value() == null) {
            throw new NoSuchElementException();
        }
        R value = next.value();
        next = null;
        return value;
    }

    @Override
    public void close() {
        results.close();
        walk.close();
    }
}
