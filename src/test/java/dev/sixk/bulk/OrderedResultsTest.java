package dev.sixk.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedResultsTest {

    @Test
    void aSlowFirstInputIsStillHandedOnFirst() {
        CountDownLatch secondDone = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();
        try (OrderedResults<Integer, Integer> work = new OrderedResults<>(List.of(1, 2).iterator(), number -> {
            if (number == 1) {
                await(secondDone);
            } else {
                secondDone.countDown();
            }
            return number;
        }, 2, number -> 0)) {
            work.forEachRemaining(results::add);
        }
        assertThat(results).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void noMoreInputsAreTakenThanMayBeInFlight(int threads) {
        assertThat(mostInFlight(threads, number -> 0)).isLessThanOrEqualTo(threads * 4);
    }

    @Test
    void heavyInputsAreInFlightOneByOne() {
        assertThat(mostInFlight(3, number -> OrderedResults.MOST_WEIGHT)).isEqualTo(1);
        assertThat(mostInFlight(3, number -> OrderedResults.MOST_WEIGHT / 2)).isEqualTo(2);
    }

    private static int mostInFlight(int threads, ToLongFunction<Integer> weigher) {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        int done = 0;
        Iterator<Integer> inputs = IntStream.range(0, 500).peek(i -> taken.incrementAndGet()).iterator();
        try (OrderedResults<Integer, Integer> work = new OrderedResults<>(inputs, i -> i, threads, weigher)) {
            while (work.hasNext()) {
                assertThat(work.next()).isEqualTo(done);
                most.set(Math.max(most.get(), taken.get() - done));
                done++;
            }
        }
        assertThat(done).isEqualTo(500);
        return most.get();
    }

    @Test
    void closingStopsTheThreads() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        OrderedResults<Integer, Integer> work = new OrderedResults<>(List.of(1, 2).iterator(), number -> {
            if (number == 2) {
                begun.countDown();
                sleepUntil(stopped);
            }
            return number;
        }, 2, number -> 0);
        assertThat(work.next()).isEqualTo(1);
        begun.await();
        work.close();
        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static void sleepUntil(CountDownLatch stopped) {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException asked) {
            stopped.countDown();
        }
    }

    @Test
    void workThatThrowsIsABugOfTheCaller() {
        assertThatIllegalStateException().isThrownBy(() -> new OrderedResults<>(List.of(0).iterator(), i -> 1 / i, 2, i -> 0).next())
            .withMessage("work must not throw");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
