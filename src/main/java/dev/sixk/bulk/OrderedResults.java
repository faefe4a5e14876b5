package dev.sixk.bulk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Works on many inputs at a time and gives the results in the inputs' order. What is in flight is bounded: four inputs a thread, and a
 * weight beyond which one more is taken only if nothing else is in flight. Not thread-safe; the work is called from other threads.
 */
final class OrderedResults<T, R> implements Iterator<R>, AutoCloseable {

    /** Results that may wait for a slower one before them, for each thread. */
    private static final int WAITING_PER_THREAD = 4;
    /** Bytes of inputs that may be in flight. */
    static final long MOST_WEIGHT = 32L << 20;

    private final Iterator<T> inputs;
    private final Function<T, R> work;
    private final ToLongFunction<T> weigher;
    private final int window;
    private final ExecutorService pool;
    private final Deque<InFlight<R>> inFlight = new ArrayDeque<>();
    private long weight;

    private record InFlight<R>(Future<R> result, long weight) {
    }

    /**
     * Takes inputs, one by one as they are needed.
     *
     * @param work    called from {@code threads} threads; must not throw
     * @param threads how many at a time, at least 1
     * @param weigher how much of {@link #MOST_WEIGHT} an input takes
     */
    OrderedResults(Iterator<T> inputs, Function<T, R> work, int threads, ToLongFunction<T> weigher) {
        this.inputs = inputs;
        this.work = work;
        this.weigher = weigher;
        this.window = threads * WAITING_PER_THREAD;
        this.pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public boolean hasNext() {
        return !inFlight.isEmpty() || inputs.hasNext();
    }

    @Override
    public R next() {
        while (inFlight.size() < window && (weight < MOST_WEIGHT || inFlight.isEmpty()) && inputs.hasNext()) {
            T input = inputs.next();
            long own = weigher.applyAsLong(input);
            inFlight.add(new InFlight<>(pool.submit(() -> work.apply(input)), own));
            weight += own;
        }
        if (inFlight.isEmpty()) {
            throw new NoSuchElementException();
        }
        InFlight<R> first = inFlight.remove();
        weight -= first.weight();
        return result(first.result());
    }

    private R result(Future<R> future) {
        try {
            // A result that is there already would be given to an interrupted thread, too.
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return future.get();
        } catch (InterruptedException stopped) {
            close();
            Thread.currentThread().interrupt();
            throw new CancellationException("expected to read on, was interrupted");
        } catch (ExecutionException failure) {
            close();
            throw new IllegalStateException("work must not throw", failure.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
