package dev.sixk.cli;

import dev.sixk.bulk.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How far a run is: one line that is written over on standard error, and a summary at its end. Not thread-safe. */
final class ProgressLine {

    private static final int KIND = 0xF000;
    private static final int CHARACTERS = 0x2000;
    private static final long TENTH = 100_000_000L;
    private static final double SECOND = 1e9;
    private static final double MEGABYTE = 1e6;

    private final PrintWriter err;
    private final boolean shown;
    private final long begun = System.nanoTime();
    private final Map<String, Integer> codes = new TreeMap<>();
    private Progress last = new Progress(0, 0, 0, -1);
    private long drawn;

    /**
     * Begins a run.
     *
     * @param shown whether the line is drawn, and the summary written
     */
    ProgressLine(PrintWriter err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    /** Says whether standard error is a terminal that a line can be written over on. */
    static boolean isTerminal() {
        String term = System.getenv().getOrDefault("TERM", "");
        try {
            int kind = (Integer) Files.getAttribute(Path.of("/dev/fd/2"), "unix:mode") & KIND;
            return kind == CHARACTERS && !term.isEmpty() && !term.equals("dumb");
        } catch (IOException | RuntimeException noUnix) {
            return false;
        }
    }

    /** Takes how far the run is. */
    void accept(Progress progress) {
        last = progress;
        long now = System.nanoTime();
        if (shown && now - drawn >= TENTH) {
            drawn = now;
            err.print("\r\u001B[K" + line(now));
            err.flush();
        }
    }

    private String line(long now) {
        double seconds = Math.max((now - begun) / SECOND, 1e-3);
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%,d filings, %.0f/s", last.inputs(), last.inputs() / seconds));
        if (last.sourceTotal() > 0 && last.sourceBytes() > 0) {
            double share = Math.min(1, (double) last.sourceBytes() / last.sourceTotal());
            line.append(String.format(Locale.ROOT, ", %.0f %%, %s left", share * 100, time(seconds * (1 - share) / share)));
        }
        return line.toString();
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole >= 3600 ? String.format(Locale.ROOT, "%d:%02d h", whole / 3600, whole % 3600 / 60)
            : whole >= 60 ? String.format(Locale.ROOT, "%d:%02d min", whole / 60, whole % 60) : whole + " s";
    }

    /** Counts a problem. */
    void count(String code) {
        codes.merge(code, 1, Integer::sum);
    }

    /** Takes the line away, before something else is written to standard error. */
    void clear() {
        if (shown) {
            err.print("\r\u001B[K");
            err.flush();
            drawn = 0;
        }
    }

    /** Writes the summary. */
    void end() {
        if (!shown) {
            return;
        }
        clear();
        double seconds = Math.max((System.nanoTime() - begun) / SECOND, 1e-3);
        err.print(String.format(Locale.ROOT, "%,d filings, %,d failures, %s, %.1f MB/s%n", last.inputs(), last.failures(), time(seconds),
            last.sourceBytes() / MEGABYTE / seconds).replace("\r\n", "\n"));
        codes.forEach((code, count) -> err.print(String.format(Locale.ROOT, "%,8d %s", count, code) + "\n"));
        err.flush();
    }
}
