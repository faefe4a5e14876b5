package dev.sixk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.model.SixK;
import dev.sixk.spec.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many threads read what one thread reads: the grammars' shared caches are the only state, and they fill under load here. */
@ExtendWith(SilentRun.class)
class ConcurrencyTest {

    private static final int THREADS = 64;

    @Test
    void sixtyFourThreadsReadWhatOneReads() throws Exception {
        List<String> texts = Samples.some();
        List<SixK> expected = texts.stream().map(SixKParser::parseText).toList();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<List<SixK>>> readers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int seed = i;
            readers.add(() -> read(texts, seed, start));
        }
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<List<SixK>> read : pool.invokeAll(readers)) {
                assertThat(read.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Reads the texts in an order of the thread's own, and gives the reports in the order of the texts. */
    private static List<SixK> read(List<String> texts, int seed, CyclicBarrier start) throws Exception {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        SixK[] reports = new SixK[texts.size()];
        start.await();
        for (int i : order) {
            reports[i] = SixKParser.parseText(texts.get(i));
        }
        return List.of(reports);
    }
}
