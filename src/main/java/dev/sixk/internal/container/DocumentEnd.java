package dev.sixk.internal.container;

import org.jspecify.annotations.Nullable;

/**
 * Tells where a document's text ends. Text may quote EDGAR's tags, uuencode may spell them by chance, and damaged files lack
 * them; so a tag ends the text only at the beginning of a line and with the frame going on behind it. Where the text began on
 * the line of its {@code <TEXT>} tag, lines do not count: the dissemination form may have none.
 */
final class DocumentEnd {

    /** The longest beginning of a frame tag that a truncated file may leave behind an end tag. */
    private static final int CUT_TAG = 15;

    private final byte[] bytes;
    private final int start;
    private final boolean lines;

    DocumentEnd(byte[] bytes, int start, boolean lines) {
        this.bytes = bytes;
        this.start = start;
        this.lines = lines;
    }

    /** Whether the tag at an offset ends the text. */
    boolean endsAt(int at, ContainerTag tag) {
        int next = Bytes.skipSpace(bytes, at + tag.length(), bytes.length);
        return switch (tag) {
            case END_TEXT -> placed(at) && frameAt(next) || tagAt(next) == ContainerTag.END_DOCUMENT;
            case END_DOCUMENT -> placed(at) && frameAt(next);
            case DOCUMENT -> placed(at) && headAt(next);
            default -> tag.place() == ContainerTag.Place.END && placed(at) && (frameAt(next) || mailEndsAt(next));
        };
    }

    private boolean placed(int at) {
        return !lines || Bytes.beginsLine(bytes, start, at);
    }

    private @Nullable ContainerTag tagAt(int at) {
        return ContainerTag.at(bytes, at, bytes.length);
    }

    private boolean headAt(int at) {
        ContainerTag tag = tagAt(at);
        return tag != null && (tag.place() == ContainerTag.Place.HEAD || tag == ContainerTag.DOCUMENT);
    }

    private boolean frameAt(int at) {
        ContainerTag tag = tagAt(at);
        return at == bytes.length || mailEndsAt(at) || tag != null && tag.place() != ContainerTag.Place.HEAD
            || bytes.length - at <= CUT_TAG && bytes[at] == '<';
    }

    private boolean mailEndsAt(int at) {
        return PrivacyEnhancedMail.skipEnd(bytes, at) > at;
    }
}
