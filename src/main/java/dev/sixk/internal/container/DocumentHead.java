package dev.sixk.internal.container;

import dev.sixk.model.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads the tags between {@code <DOCUMENT>} and {@code <TEXT>}. */
final class DocumentHead {

    /** How far a {@code <TEXT>} is looked for behind something that is no tag of a document's head. */
    private static final int REACH = 4096;

    private final byte[] bytes;
    private final ProblemLog log;
    private @Nullable String type;
    private @Nullable String filename;
    private @Nullable String description;
    private int sequence;
    /** Where the content begins. */
    private int content;
    /** Whether the content begins on a line of its own. */
    private boolean ownLine = true;
    private boolean tagged;
    /** Where the {@code <TEXT>} stands that was found behind something else: looked for once, not line by line. */
    private int text = -1;

    DocumentHead(byte[] bytes, ProblemLog log) {
        this.bytes = bytes;
        this.log = log;
    }

    int content() {
        return content;
    }

    boolean ownLine() {
        return ownLine;
    }

    /** Whether a {@code <TEXT>} stands before the content. */
    boolean tagged() {
        return tagged;
    }

    DocumentSpan span(int end) {
        return new DocumentSpan(type, sequence, filename, description, content, end);
    }

    /** Reads from behind a {@code <DOCUMENT>}. */
    void read(int from) {
        int i = Bytes.skipSpace(bytes, from, bytes.length);
        while (i < bytes.length && content == 0) {
            ContainerTag tag = ContainerTag.at(bytes, i, bytes.length);
            i = Bytes.skipSpace(bytes, tag == null ? other(i) : known(tag, i), bytes.length);
        }
        if (content == 0) {
            content = bytes.length;
        }
    }

    private int known(ContainerTag tag, int at) {
        int value = at + tag.length();
        switch (tag) {
            case TYPE -> type = value(value);
            case SEQUENCE -> sequence = number(value(value));
            case FILENAME -> filename = value(value);
            case DESCRIPTION -> description = value(value);
            case TEXT -> text(value);
            case DOCUMENT -> log.add(ProblemCode.DOCUMENT_TAG_STRAY, "expected a document's tags after <DOCUMENT>", at);
            default -> withoutText(at);
        }
        return tag.place() == ContainerTag.Place.HEAD ? valueEnd(value) : value;
    }

    private void text(int at) {
        tagged = true;
        int line = Bytes.skipBlanks(bytes, at, bytes.length);
        content = Bytes.skipLineEnd(bytes, line, bytes.length);
        ownLine = content > line;
        content = ownLine ? content : at;
    }

    /** Something else: skipped where a {@code <TEXT>} follows, the content where none does. */
    private int other(int at) {
        if (at > text) {
            text = findText(at);
        }
        if (at <= text) {
            return Math.min(valueEnd(at + 1), text);
        }
        withoutText(at);
        return at;
    }

    /** The offset of the next {@code <TEXT>} of this document within reach, or -1. */
    private int findText(int at) {
        int reach = Math.min(bytes.length, at + REACH);
        for (int i = Bytes.angle(bytes, at, reach); i < reach; i = Bytes.angle(bytes, i + 1, reach)) {
            ContainerTag tag = ContainerTag.at(bytes, i, bytes.length);
            if (tag == ContainerTag.TEXT) {
                return i;
            }
            if (tag != null && tag.place() == ContainerTag.Place.FRAME) {
                return -1;
            }
        }
        return -1;
    }

    private void withoutText(int at) {
        log.add(ProblemCode.DOCUMENT_TEXT_MISSING, "expected <TEXT> before the document's content", at);
        content = at;
    }

    private @Nullable String value(int from) {
        String value = EdgarCharset.decode(bytes, from, valueEnd(from) - from).strip();
        return value.isEmpty() ? null : value;
    }

    /** A value ends with its line, or before the next tag where all tags stand on one line. */
    private int valueEnd(int from) {
        int end = from;
        while (end < bytes.length && !Bytes.isLineEnd(bytes[end])
            && !(bytes[end] == '<' && ContainerTag.at(bytes, end, bytes.length) != null)) {
            end++;
        }
        return end;
    }

    private static int number(@Nullable String value) {
        return value != null && value.length() <= 9 && value.chars().allMatch(c -> c >= '0' && c <= '9')
            ? Integer.parseInt(value) : 0;
    }
}
