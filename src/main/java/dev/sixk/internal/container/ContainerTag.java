package dev.sixk.internal.container;

import java.nio.charset.StandardCharsets;
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

    /** The tags by the character that tells most of them apart, so that a look costs one array access. */
    private static final ContainerTag[][] OPEN = byLetter(false);
    private static final ContainerTag[][] CLOSE = byLetter(true);

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
        ContainerTag[] candidates = bytes[at + 1] == '/' ? CLOSE[bytes[at + 2] & 31] : OPEN[bytes[at + 1] & 31];
        for (ContainerTag tag : candidates) {
            if (Bytes.matches(bytes, at, end, tag.text)) {
                return tag;
            }
        }
        return null;
    }

    private static ContainerTag[][] byLetter(boolean close) {
        ContainerTag[][] tags = new ContainerTag[32][0];
        for (ContainerTag tag : values()) {
            if ((tag.text[1] == '/') == close) {
                int letter = tag.text[close ? 2 : 1] & 31;
                tags[letter] = append(tags[letter], tag);
            }
        }
        return tags;
    }

    private static ContainerTag[] append(ContainerTag[] tags, ContainerTag tag) {
        ContainerTag[] longer = java.util.Arrays.copyOf(tags, tags.length + 1);
        longer[tags.length] = tag;
        return longer;
    }
}
