package dev.sixk.internal.container;

import dev.sixk.model.Problem;
import dev.sixk.model.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** Keeps the first problems up to a limit, with the lines on which they stand. Not thread-safe. */
final class ProblemLog {

    private static final int EXCERPT = 120;

    private final byte[] bytes;
    private final int limit;
    private final LineCounter lines;
    private final List<Problem> problems = new ArrayList<>();
    private int omitted;

    ProblemLog(byte[] bytes, int limit) {
        this.bytes = bytes;
        this.limit = limit;
        this.lines = new LineCounter(bytes);
    }

    void add(ProblemCode code, String message, int offset) {
        if (problems.size() < limit) {
            add(code, message, line(offset), excerpt(offset));
        } else {
            omitted++;
        }
    }

    void add(ProblemCode code, String message, int line, String text) {
        if (problems.size() < limit) {
            problems.add(new Problem(code, message, line, text, null));
        } else {
            omitted++;
        }
    }

    /** The 1-based line of an offset. Offsets that grow cost one pass over the bytes in all. */
    int line(int offset) {
        return lines.line(offset);
    }

    List<Problem> problems() {
        if (omitted == 0) {
            return problems;
        }
        List<Problem> all = new ArrayList<>(problems);
        all.add(new Problem(ProblemCode.PROBLEMS_TRUNCATED, "expected at most " + limit + " problems, omitted " + omitted + " more",
            0, "", null));
        return all;
    }

    private String excerpt(int offset) {
        int end = Bytes.lineEnd(bytes, offset, Math.min(bytes.length, offset + EXCERPT));
        return EdgarCharset.decode(bytes, offset, end - offset).strip();
    }
}
