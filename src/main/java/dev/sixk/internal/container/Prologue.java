package dev.sixk.internal.container;

import dev.sixk.input.LimitExceededException;
import dev.sixk.input.ParseLimits;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.SubmissionHeader;
import org.jspecify.annotations.Nullable;

/** What stands before the first document: the envelope of the mail, the opening tags, the header. Not thread-safe. */
final class Prologue {

    private final byte[] bytes;
    private final ParseLimits limits;
    private final ProblemLog log;
    private final int begin;
    private final boolean mail;
    private boolean submission;
    private boolean closed;
    private @Nullable ContainerTag opening;
    private int headerStart = -1;
    private int headerEnd = -1;
    private @Nullable SubmissionHeader header;

    Prologue(byte[] bytes, ParseLimits limits, ProblemLog log) {
        this.bytes = bytes;
        this.limits = limits;
        this.log = log;
        this.begin = Bytes.skipSpace(bytes, byteOrderMark(), bytes.length);
        this.mail = PrivacyEnhancedMail.beginsAt(bytes, begin);
        this.submission = mail;
    }

    boolean submission() {
        return submission;
    }

    boolean mail() {
        return mail;
    }

    @Nullable SubmissionHeader header() {
        return header;
    }

    /** Reads up to the first document and gives its offset, the input's length if there is none. */
    int read() {
        int first = firstDocument();
        if (headerStart >= 0) {
            readHeader(headerStart, headerEnd < 0 ? first : headerEnd);
        } else if (submission && !mail && Bytes.trimEnd(bytes, begin, first) > begin) {
            readUntagged(first);
        }
        return first;
    }

    private int firstDocument() {
        ContainerTag head = ContainerTag.at(bytes, begin, bytes.length);
        if (head != null && head.place() == ContainerTag.Place.HEAD) {
            submission = true;
            return begin;
        }
        for (int i = Bytes.angle(bytes, begin, bytes.length); i < bytes.length; i = Bytes.angle(bytes, i + 1, bytes.length)) {
            ContainerTag tag = ContainerTag.at(bytes, i, bytes.length);
            if (tag != null && (opening != null || Bytes.beginsLine(bytes, begin, i)) && isFirstDocument(i, tag)) {
                return i;
            }
        }
        return bytes.length;
    }

    /** Takes a tag into account; whether the first document begins with it. */
    private boolean isFirstDocument(int at, ContainerTag tag) {
        switch (tag.place()) {
            case START -> open(at, tag);
            case HEADER_END -> endHeader(at);
            default -> {
                boolean document = tag == ContainerTag.DOCUMENT && (opening != null || documentAt(at + tag.length()));
                submission |= document;
                return document;
            }
        }
        return false;
    }

    private void open(int at, ContainerTag tag) {
        submission = true;
        opening = opening == null || tag.opensHeader() ? tag : opening;
        if (tag.opensHeader() && headerStart < 0) {
            headerStart = tag == ContainerTag.SUBMISSION ? at + tag.length() : valueEnd(at + tag.length());
        }
    }

    private void endHeader(int at) {
        if (headerStart >= 0 && !closed) {
            headerEnd = at;
            closed = true;
        }
    }

    /** Behind the name of the header file that the opening tag carries. */
    private int valueEnd(int from) {
        return Math.min(Bytes.lineEnd(bytes, from, bytes.length), Bytes.angle(bytes, from, bytes.length));
    }

    /** Without an opening tag {@code <DOCUMENT>} counts only before a document's tags, or where the input is cut. */
    private boolean documentAt(int from) {
        int next = Bytes.skipSpace(bytes, from, bytes.length);
        ContainerTag tag = ContainerTag.at(bytes, next, bytes.length);
        return next == bytes.length || tag == ContainerTag.DOCUMENT || tag != null && tag.place() == ContainerTag.Place.HEAD;
    }

    private void readHeader(int start, int end) {
        if (end - start > limits.headerBytes()) {
            throw new LimitExceededException("bytes in the submission's header", end - start, limits.headerBytes(), "headerBytes");
        }
        if (!closed && opening != ContainerTag.SUBMISSION) {
            log.add(ProblemCode.HEADER_UNFINISHED, "expected the header's end tag before the first document", start);
        }
        byte[] plain = PrivacyEnhancedMail.unescape(bytes, start, end);
        header = HeaderReader.read(EdgarCharset.decode(plain, 0, plain.length), log.line(start), log);
    }

    /** Text before the first document and without a header's tag: a header whose tag is lost, or no part of the submission. */
    private void readUntagged(int end) {
        int reach = Math.min(end, begin + limits.headerBytes());
        if (HeaderReader.looksLikeHeader(EdgarCharset.decode(bytes, begin, Math.min(reach - begin, 4096)))) {
            readHeader(begin, reach);
        } else {
            log.add(ProblemCode.TEXT_OUTSIDE_DOCUMENT, "expected a header or <DOCUMENT>", begin);
        }
    }

    private int byteOrderMark() {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
    }
}
