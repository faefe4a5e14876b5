package dev.sixk.edgar;

import dev.sixk.input.LimitExceededException;
import dev.sixk.input.ParseLimits;
import dev.sixk.internal.container.Container;
import dev.sixk.internal.container.ContainerScanner;
import dev.sixk.internal.container.DocumentSpan;
import dev.sixk.internal.container.SavedPage;
import dev.sixk.model.Problem;
import dev.sixk.model.SubmissionHeader;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An EDGAR submission: a header and documents, in any of the envelopes that EDGAR has used. {@code <SEC-DOCUMENT>} and
 * {@code <IMS-DOCUMENT>}, either in privacy-enhanced mail, the dissemination form {@code <SUBMISSION>}, and {@code <DOCUMENT>}
 * blocks alone. Anything else is a loose document.
 *
 * <p>Damage never stops the reading: what is readable is read, and {@link #problems} tells the rest. Immutable and thread-safe, as
 * long as the bytes given are not changed: they are not copied.
 */
public final class Submission {

    private final Container container;
    private final List<EdgarDocument> documents;

    private Submission(Container container, List<EdgarDocument> documents) {
        this.container = container;
        this.documents = documents;
    }

    /**
     * Finds header and documents within the default limits.
     *
     * @param bytes the whole file, unpacked; not copied, so it must not be changed later
     * @throws LimitExceededException if the header is too long or there are too many documents
     */
    public static Submission of(byte[] bytes) {
        return of(bytes, ParseLimits.defaults());
    }

    /**
     * Finds header and documents; in a page that a browser saved, those of the filing that it shows.
     *
     * @param bytes  the whole file, unpacked; not copied, so it must not be changed later
     * @param limits bounds for the header, the documents and what is decoded from them later
     * @throws LimitExceededException if the input or the header is too long, or there are too many documents
     */
    public static Submission of(byte[] bytes, ParseLimits limits) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(limits, "limits");
        if (bytes.length > limits.inputBytes()) {
            throw new LimitExceededException("bytes in the input", bytes.length, limits.inputBytes(), "inputBytes");
        }
        byte[] filing = SavedPage.content(bytes);
        Container container = ContainerScanner.scan(filing, limits);
        List<DocumentSpan> spans = container.submission() ? container.documents()
            : List.of(new DocumentSpan(null, 0, null, null, 0, filing.length));
        return new Submission(container,
            spans.stream().map(span -> new EdgarDocument(filing, span, container.mail(), limits)).toList());
    }

    /** Tells whether the input is a submission; a loose document is not, and is the only document. */
    public boolean isSubmission() {
        return container.submission();
    }

    /** Gives the header, or null if the input has none. */
    public @Nullable SubmissionHeader header() {
        return container.header();
    }

    /** Gives the documents in the input's order; unmodifiable. */
    public List<EdgarDocument> documents() {
        return documents;
    }

    /** Gives what is odd about header and envelope, in the input's order, with 1-based lines of the input; unmodifiable. */
    public List<Problem> problems() {
        return container.problems();
    }
}
