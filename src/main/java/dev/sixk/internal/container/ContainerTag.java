package dev.sixk.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The tags that make a submission's frame; everything else is header or content. */
enum ContainerTag {
    DOCUMENT("<document>", Place.FRAME),
    END_DOCUMENT("</document>", Place.FRAME),
    TEXT("<text>", Place.HEAD),
    END_TEXT("</text>", Place.FRAME),
    TYPE("<type>", Place.HEAD),
    SEQUENCE("<sequence>", Place.HEAD),
    FILENAME("<filename>", Place.HEAD),
    DESCRIPTION("<description>", Place.HEAD),
    SUBMISSION("<submission>", Place.START),
    END_SUBMISSION("</submission>", Place.END),
    SEC_DOCUMENT("<sec-document>", Place.START),
    END_SEC_DOCUMENT("</sec-document>", Place.END),
    SEC_HEADER("<sec-header>", Place.START),
    END_SEC_HEADER("</sec-header>", Place.HEADER_END),
    IMS_DOCUMENT("<ims-document>", Place.START),
    END_IMS_DOCUMENT("</ims-document>", Place.END),
    IMS_HEADER("<ims-header>", Place.START),
    END_IMS_HEADER("</ims-header>", Place.HEADER_END);

    /** Where a tag stands in a submission. */
    enum Place { START, HEADER_END, FRAME, HEAD, END }

    private static final int SHORTEST = 6;
    private static final ContainerTag[] NONE = new ContainerTag[0];

    /** The tags by their first two letters, so that a look at any other tag costs one array access. */
    private static final ContainerTag[][] OPEN = byLetters(false);
    private static final ContainerTag[][] CLOSE = byLetters(true);

    private final byte[] text;
    private final Place place;

    ContainerTag(String text, Place place) {
        this.text = text.getBytes(StandardCharsets.US_ASCII);
        this.place = place;
    }

    int length() {
        return text.length;
    }

    Place place() {
        return place;
    }

    /** Whether the tag begins a header: its lines follow. */
    boolean opensHeader() {
        return this == SEC_HEADER || this == IMS_HEADER || this == SUBMISSION;
    }

    /** The tag at an offset, or null if none stands there. */
    static @Nullable ContainerTag at(byte[] bytes, int at, int end) {
        if (end - at < SHORTEST || bytes[at] != '<') {
            return null;
        }
        ContainerTag[] candidates =
            bytes[at + 1] == '/' ? CLOSE[letters(bytes[at + 2], bytes[at + 3])] : OPEN[letters(bytes[at + 1], bytes[at + 2])];
        for (ContainerTag tag : candidates) {
            if (Bytes.matches(bytes, at, end, tag.text)) {
                return tag;
            }
        }
        return null;
    }

    /** A number for two letters, the same for both cases. */
    private static int letters(byte first, byte second) {
        return (first & 31) << 5 | second & 31;
    }

    private static ContainerTag[][] byLetters(boolean close) {
        ContainerTag[][] tags = new ContainerTag[1 << 10][];
        Arrays.fill(tags, NONE);
        for (ContainerTag tag : values()) {
            if ((tag.text[1] == '/') == close) {
                int name = close ? 2 : 1;
                int letters = letters(tag.text[name], tag.text[name + 1]);
                tags[letters] = Arrays.copyOf(tags[letters], tags[letters].length + 1);
                tags[letters][tags[letters].length - 1] = tag;
            }
        }
        return tags;
    }
}
