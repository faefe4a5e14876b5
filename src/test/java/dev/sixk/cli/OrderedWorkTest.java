package dev.sixk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedWorkTest {

    @Test
    void aSlowFirstInputIsStillHandedOnFirst() throws InterruptedException {
        CountDownLatch secondDone = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();
        OrderedWork.run(List.of(1, 2).iterator(), number -> {
            if (number == 1) {
                await(secondDone);
            } else {
                secondDone.countDown();
            }
            return number;
        }, 2, results::add);
        assertThat(results).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void noMoreInputsAreTakenThanMayBeInFlight(int threads) throws InterruptedException {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Integer> inputs = IntStream.range(0, 500).map(i -> {
            most.accumulateAndGet(taken.incrementAndGet() - done.get(), Math::max);
            return i;
        }).iterator();
        OrderedWork.run(inputs, i -> i, threads, result -> done.incrementAndGet() > 0);
        assertThat(done).hasValue(500);
        assertThat(most.get()).isLessThanOrEqualTo(threads * 4 + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aSinkThatIsFullStopsTheWork(int threads) throws InterruptedException {
        Iterator<Integer> endless = IntStream.iterate(0, i -> i + 1).iterator();
        List<Integer> results = new ArrayList<>();
        OrderedWork.run(endless, i -> i, threads, result -> {
            results.add(result);
            return results.size() < 5;
        });
        assertThat(results).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void workThatThrowsIsABugOfTheCaller() {
        assertThatIllegalStateException().isThrownBy(() -> OrderedWork.run(List.of(0).iterator(), i -> 1 / i, 2, result -> true))
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
