package dev.sixk.internal.container;

import dev.sixk.input.LimitExceededException;
import dev.sixk.input.ParseLimits;
import dev.sixk.model.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds header and documents in one pass over the bytes. Between two angle brackets nothing is looked at, and content is neither
 * decoded nor copied. Not thread-safe.
 */
public final class ContainerScanner {

    private final byte[] bytes;
    private final ParseLimits limits;
    private final ProblemLog log;
    private final Prologue prologue;
    private final List<DocumentSpan> documents = new ArrayList<>();

    private ContainerScanner(byte[] bytes, ParseLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
        this.log = new ProblemLog(bytes, limits.problems());
        this.prologue = new Prologue(bytes, limits, log);
    }

    /**
     * Scans an input.
     *
     * @throws LimitExceededException if the header is too long or there are too many documents
     */
    public static Container scan(byte[] bytes, ParseLimits limits) {
        return new ContainerScanner(bytes, limits).scan();
    }

    private Container scan() {
        int at = prologue.read();
        if (!prologue.submission()) {
            return new Container(false, false, null, List.of(), List.of());
        }
        Integer announced = prologue.header() == null ? null : prologue.header().publicDocumentCount();
        while (at < bytes.length) {
            at = nextDocument(document(at));
        }
        if (announced != null && announced != documents.size()) {
            log.add(ProblemCode.DOCUMENT_COUNT_MISMATCH,
                "expected " + announced + " documents by PUBLIC DOCUMENT COUNT, read " + documents.size(), 0, "");
        }
        return new Container(true, prologue.mail(), prologue.header(), documents, log.problems());
    }

    /** Reads the document at an offset and gives the offset behind it. */
    private int document(int at) {
        if (documents.size() == limits.documents()) {
            throw new LimitExceededException("documents in the submission", documents.size() + 1L, limits.documents(), "documents");
        }
        DocumentHead head = new DocumentHead(bytes, log);
        ContainerTag opening = ContainerTag.at(bytes, at, bytes.length);
        head.read(opening == ContainerTag.DOCUMENT ? at + opening.length() : at);
        DocumentEnd rule = new DocumentEnd(bytes, head.content(), head.ownLine());
        int end = head.content();
        ContainerTag tag = null;
        for (end = Bytes.angle(bytes, end, bytes.length); end < bytes.length; end = Bytes.angle(bytes, end + 1, bytes.length)) {
            tag = ContainerTag.at(bytes, end, bytes.length);
            if (tag != null && rule.endsAt(end, tag)) {
                break;
            }
        }
        documents.add(head.span(end));
        return close(end, end < bytes.length ? tag : null, head.tagged());
    }

    /** Gives the offset behind the end tags of the document that ends at an offset, and reports missing ones. */
    private int close(int end, @Nullable ContainerTag tag, boolean tagged) {
        int at = end;
        ContainerTag next = tag;
        if (tag == ContainerTag.END_TEXT) {
            at = Bytes.skipSpace(bytes, end + tag.length(), bytes.length);
            next = ContainerTag.at(bytes, at, bytes.length);
        } else if (tagged) {
            log.add(ProblemCode.DOCUMENT_TEXT_UNFINISHED, "expected </TEXT> behind the document's text", end);
        }
        if (next == ContainerTag.END_DOCUMENT) {
            return at + next.length();
        }
        log.add(ProblemCode.DOCUMENT_UNFINISHED, "expected </DOCUMENT> behind the document", at);
        return at;
    }

    /** Finds the next document behind an offset, and reports what stands between. */
    private int nextDocument(int from) {
        int at = from;
        boolean stray = false;
        while (at < bytes.length) {
            at = PrivacyEnhancedMail.skipEnd(bytes, Bytes.skipSpace(bytes, at, bytes.length));
            ContainerTag tag = ContainerTag.at(bytes, at, bytes.length);
            if (tag == ContainerTag.DOCUMENT) {
                return at;
            }
            stray = stray || strayAt(at, tag);
            at = tag != null ? at + tag.length() : Bytes.angle(bytes, Math.min(at + 1, bytes.length), bytes.length);
        }
        return at;
    }

    /** Reports something that stands between documents; a run of it only once. */
    private boolean strayAt(int at, @Nullable ContainerTag tag) {
        if (tag != null && tag.place() == ContainerTag.Place.FRAME) {
            log.add(ProblemCode.DOCUMENT_TAG_STRAY, "expected <DOCUMENT> or the submission's end", at);
            return true;
        }
        if (tag == null && Bytes.skipSpace(bytes, at, bytes.length) < bytes.length) {
            log.add(ProblemCode.TEXT_OUTSIDE_DOCUMENT, "expected <DOCUMENT> or the submission's end", at);
            return true;
        }
        return false;
    }
}
