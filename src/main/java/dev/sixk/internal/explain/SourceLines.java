package dev.sixk.internal.explain;

import java.util.Arrays;

/** The lines of a document's source, counted as places count them: a line ends with a line feed, a carriage return, or both. */
final class SourceLines {

    private final int[] starts;

    SourceLines(String source) {
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == source.length() || source.charAt(i + 1) != '\n')) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** Gives the 1-based number of the line that holds a 0-based offset. */
    int number(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Gives the number of the line that holds the first offset that is one; {@code before} if none is. */
    int number(int[] offsets, int before) {
        return Arrays.stream(offsets).filter(offset -> offset >= 0).map(this::number).findFirst().orElse(before);
    }
}
