package dev.sixk.edgar;

import dev.sixk.input.LimitExceededException;
import dev.sixk.input.ParseLimits;
import dev.sixk.internal.container.Content;
import dev.sixk.internal.container.DocumentKinds;
import dev.sixk.internal.container.DocumentSpan;
import dev.sixk.internal.container.UudecodeStream;
import dev.sixk.internal.container.Uuencode;
import dev.sixk.model.DocumentKind;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document of a submission. It shares the submission's bytes; nothing is decoded before it is asked for, and nothing decoded is
 * kept, so each call decodes anew. Thread-safe.
 */
public final class EdgarDocument {

    private final byte[] bytes;
    private final DocumentSpan span;
    private final boolean mail;
    private final ParseLimits limits;
    private final DocumentKind kind;

    EdgarDocument(byte[] bytes, DocumentSpan span, boolean mail, ParseLimits limits) {
        this.bytes = bytes;
        this.span = span;
        this.mail = mail;
        this.limits = limits;
        this.kind = DocumentKinds.of(span.type(), span.filename(), bytes, span.start(), span.end());
    }

    /** Gives the {@code <TYPE>} as printed, such as {@code "20-F"} or {@code "EX-99.1"}, or null if missing. */
    public @Nullable String type() {
        return span.type();
    }

    /** Gives the {@code <SEQUENCE>} number, 0 if missing or not a number. */
    public int sequence() {
        return span.sequence();
    }

    /** Gives the {@code <FILENAME>} as printed, or null if missing. It is a label: do not use it as a path. */
    public @Nullable String filename() {
        return span.filename();
    }

    /** Gives the {@code <DESCRIPTION>} as printed, or null if missing. */
    public @Nullable String description() {
        return span.description();
    }

    /** Gives what the content is. */
    public DocumentKind kind() {
        return kind;
    }

    /** Gives the 0-based offset of the content in the submission's bytes: behind {@code <TEXT>} and its line end. */
    public int offset() {
        return span.start();
    }

    /** Gives the length of the content in the submission's bytes: up to {@code </TEXT>}, wrapper and encoding included. */
    public int length() {
        return span.end() - span.start();
    }

    /**
     * Tells whether the document may be a filing's own text rather than an attachment: text or HTML, and typed neither as exhibit
     * nor as graphic. A submission may have several, such as a second real report; a PDF copy of the same type is none.
     */
    public boolean isPrimaryCandidate() {
        String upper = type() == null ? "" : type().toUpperCase(Locale.ROOT);
        return (kind == DocumentKind.TEXT || kind == DocumentKind.HTML) && !upper.startsWith("EX-") && !upper.equals("GRAPHIC");
    }

    /**
     * Decodes the text as it stands in the submission, without the wrappers {@code <PDF>}, {@code <XBRL>}, {@code <XML>} and the
     * escapes of privacy-enhanced mail. Uuencoded content stays uuencoded. EDGAR names no charset, so: UTF-8 where a byte order
     * mark says so, else UTF-8 if the bytes are valid UTF-8, else windows-1252.
     *
     * @throws LimitExceededException if there is more than {@link ParseLimits#textBytes} allows
     */
    public String text() {
        Content content = content();
        checkLength(content, "bytes in the document's text", limits.textBytes(), "textBytes");
        return content.text();
    }

    /**
     * Decodes the content: uuencoded content to the file it holds, other content to its bytes without wrapper and mail escapes.
     * Damage is passed over; {@link #decoded} tells it.
     *
     * @return a new array
     * @throws LimitExceededException if there is more than {@link ParseLimits#attachmentBytes} allows
     */
    public byte[] bytes() {
        return decoded().bytes();
    }

    /**
     * Decodes the content as {@link #bytes} does, and tells what was odd in its encoding.
     *
     * @throws LimitExceededException if there is more than {@link ParseLimits#attachmentBytes} allows
     */
    public DecodedContent decoded() {
        Content content = content();
        Uuencode encoded = Uuencode.in(content);
        if (encoded == null) {
            checkLength(content, "bytes in the document", limits.attachmentBytes(), "attachmentBytes");
            return new DecodedContent(null, Arrays.copyOfRange(content.bytes(), content.start(), content.end()), List.of());
        }
        UudecodeStream stream = stream(content, encoded);
        byte[] decoded = stream.readAll();
        return new DecodedContent(encoded.name(), decoded, stream.problems());
    }

    /**
     * Opens the content that {@link #bytes} gives, decoded while it is read. The stream needs no closing and is not thread-safe; it
     * throws {@link LimitExceededException} where it comes to more than {@link ParseLimits#attachmentBytes} allows.
     */
    public InputStream openStream() {
        Content content = content();
        Uuencode encoded = Uuencode.in(content);
        if (encoded != null) {
            return stream(content, encoded);
        }
        checkLength(content, "bytes in the document", limits.attachmentBytes(), "attachmentBytes");
        return new ByteArrayInputStream(content.bytes(), content.start(), content.length());
    }

    @Override
    public String toString() {
        return "EdgarDocument[" + type() + ", " + sequence() + ", " + filename() + ", " + kind + "]";
    }

    private Content content() {
        return Content.of(bytes, span.start(), span.end(), mail);
    }

    private UudecodeStream stream(Content content, Uuencode encoded) {
        return new UudecodeStream(content.bytes(), encoded.data(), content.end(), limits.attachmentBytes());
    }

    private static void checkLength(Content content, String what, long allowed, String setting) {
        if (content.length() > allowed) {
            throw new LimitExceededException(what, content.length(), allowed, setting);
        }
    }
}
