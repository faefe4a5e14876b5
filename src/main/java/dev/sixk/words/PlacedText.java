package dev.sixk.words;

import org.jspecify.annotations.Nullable;

/** A text made of segments whose characters may know their places in a document's source. */
public interface PlacedText {

    /** Gives the text: one space between words, a tab between segments, a line feed behind each line. */
    String text();

    /** Gives the index at which the segment that holds an index begins. */
    int segmentStart(int index);

    /** Gives the index behind the last character of the segment that holds an index. */
    int segmentEnd(int index);

    /** Gives the offset in the source of each character of the segment that holds an index; null where evidence is off. */
    int @Nullable [] sourceOffsets(int index);
}
