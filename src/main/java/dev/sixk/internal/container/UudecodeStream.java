package dev.sixk.internal.container;

import dev.sixk.input.LimitExceededException;
import dev.sixk.model.Problem;
import dev.sixk.model.ProblemCode;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Decodes uuencoded lines while they are read, so that the limit holds before memory is used. A line says its length in its
 * first character; a lie costs at most the 63 bytes that it can say. EDGAR cuts blanks at line ends, so a short line is no
 * damage. Not thread-safe.
 */
public final class UudecodeStream extends InputStream {

    private static final int KEPT_PROBLEMS = 100;
    /** Stands for a character that encodes nothing: above all six-bit values, with their bits clear. */
    private static final int DAMAGED = 64 << 8;

    private final byte[] source;
    private final int end;
    private final long limit;
    private final List<Problem> problems = new ArrayList<>();
    private final byte[] line = new byte[66];
    private int at;
    private int number = 1;
    private int position;
    private int filled;
    private long total;
    private boolean finished;

    /**
     * Begins behind the opening line.
     *
     * @param limit how many bytes may be decoded
     */
    public UudecodeStream(byte[] source, int start, int end, long limit) {
        this.source = source;
        this.at = start;
        this.end = end;
        this.limit = limit;
    }

    /** Gives what was odd in the lines read so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public int read() {
        return fill() ? line[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        int read = 0;
        while (read < length && fill()) {
            int some = Math.min(length - read, filled - position);
            System.arraycopy(line, position, buffer, offset + read, some);
            position += some;
            read += some;
        }
        return read == 0 && length > 0 ? -1 : read;
    }

    /** Reads to the end; unlike {@link #readAllBytes} it throws no {@code IOException}. */
    public byte[] readAll() {
        byte[] out = new byte[(int) Math.min(limit, (end - at) / 4L * 3 + line.length)];
        int length = 0;
        for (int read = read(out, 0, out.length); read > 0; read = read(out, length, out.length - length)) {
            length += read;
            if (length == out.length) {
                out = Arrays.copyOf(out, (int) Math.min(Math.max(limit, 1), length * 2L + line.length) + 1);
            }
        }
        return Arrays.copyOf(out, length);
    }

    /** Decodes lines until there is a byte to give; whether there is one. */
    private boolean fill() {
        while (position == filled && !finished) {
            nextLine();
        }
        return position < filled;
    }

    private void nextLine() {
        number++;
        int lineEnd = Bytes.lineEnd(source, at, end);
        if (at >= end) {
            finished = true;
            problem(ProblemCode.UUENCODE_UNFINISHED, "expected the line \"end\" behind the uuencoded lines", at, at);
        } else if (isEnd(lineEnd)) {
            finished = true;
        } else {
            decode(lineEnd);
        }
        at = Bytes.skipLineEnd(source, lineEnd, end);
    }

    private boolean isEnd(int lineEnd) {
        return lineEnd - at >= 3 && source[at] == 'e' && source[at + 1] == 'n' && source[at + 2] == 'd'
            && Bytes.skipBlanks(source, at + 3, lineEnd) == lineEnd;
    }

    private void decode(int lineEnd) {
        position = 0;
        filled = 0;
        if (lineEnd == at) {
            return;
        }
        int length = sextet(at, lineEnd);
        if (length == DAMAGED) {
            problem(ProblemCode.UUENCODE_DAMAGED, "expected a uuencoded line", at, lineEnd);
            return;
        }
        if (total + length > limit) {
            throw new LimitExceededException("bytes in the decoded attachment", total + length, limit, "attachmentBytes");
        }
        if (!groups(length, lineEnd)) {
            problem(ProblemCode.UUENCODE_DAMAGED, "expected a uuencoded line of " + length + " bytes", at, lineEnd);
        }
        filled = length;
        total += length;
    }

    /** Decodes groups of four characters into three bytes; whether none of the characters is damaged, which counts as zero. */
    private boolean groups(int length, int lineEnd) {
        int damage = 0;
        int from = at + 1;
        for (int to = 0; to < length; to += 3, from += 4) {
            int a = sextet(from, lineEnd);
            int b = sextet(from + 1, lineEnd);
            int c = sextet(from + 2, lineEnd);
            int d = sextet(from + 3, lineEnd);
            line[to] = (byte) (a << 2 | b >> 4);
            line[to + 1] = (byte) (b << 4 | c >> 2);
            line[to + 2] = (byte) (c << 6 | d);
            damage |= a | b | c | d;
        }
        return damage < DAMAGED;
    }

    /** Six bits from a character between space and grave accent; blanks cut off at the line's end are zeros. */
    private int sextet(int index, int lineEnd) {
        int c = index < lineEnd ? source[index] : ' ';
        return c >= ' ' && c <= '`' ? c - ' ' & 63 : DAMAGED;
    }

    private void problem(ProblemCode code, String message, int from, int to) {
        if (problems.size() < KEPT_PROBLEMS) {
            problems.add(new Problem(code, message, number, EdgarCharset.decode(source, from, Math.min(to - from, 80)), null));
        }
    }
}
