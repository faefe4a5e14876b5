package dev.sixk.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/** Works on many inputs at a time and hands on the results in the inputs' order, with a bounded number of them in flight. */
final class OrderedWork {

    /** Results that may wait for a slower one before them, for each thread. */
    private static final int WAITING_PER_THREAD = 4;

    private OrderedWork() {
    }

    /**
     * Runs the work on each input.
     *
     * @param inputs  taken one by one, as they are needed
     * @param work    called from {@code threads} threads; must not throw
     * @param threads how many at a time; with 1 all runs in the calling thread
     * @param sink    takes the results in order, in the calling thread; false stops
     */
    static <T, R> void run(Iterator<T> inputs, Function<T, R> work, int threads, Predicate<R> sink) throws InterruptedException {
        if (threads == 1) {
            boolean more = true;
            while (more && inputs.hasNext()) {
                more = sink.test(work.apply(inputs.next()));
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            runIn(pool, inputs, work, threads * WAITING_PER_THREAD, sink);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T, R> void runIn(ExecutorService pool, Iterator<T> inputs, Function<T, R> work, int window, Predicate<R> sink)
        throws InterruptedException {
        Deque<Future<R>> inFlight = new ArrayDeque<>();
        boolean more = true;
        while (more && (inputs.hasNext() || !inFlight.isEmpty())) {
            if (inputs.hasNext() && inFlight.size() < window) {
                T input = inputs.next();
                inFlight.add(pool.submit(() -> work.apply(input)));
            } else {
                more = sink.test(result(inFlight.remove()));
            }
        }
    }

    private static <R> R result(Future<R> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("work must not throw", failure.getCause());
        }
    }
}
