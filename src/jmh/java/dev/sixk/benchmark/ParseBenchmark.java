package dev.sixk.benchmark;

import dev.sixk.SixKParser;
import dev.sixk.model.SixK;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Times one parse of a sample filing, from bytes to the record. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ParseBenchmark {

    @Param({"hanaro-telecom-2003-05.txt", "korea-thrunet-2003-01.txt"})
    private String filing = "";

    private byte[] bytes = {};

    @Setup
    public void read() throws IOException {
        bytes = Files.readAllBytes(Path.of("src/test/resources/filings", filing));
    }

    @Benchmark
    public SixK parse() {
        return SixKParser.parse(bytes);
    }
}
