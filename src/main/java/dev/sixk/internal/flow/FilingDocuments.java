package dev.sixk.internal.flow;

import dev.sixk.edgar.EdgarDocument;
import dev.sixk.edgar.Submission;
import dev.sixk.input.UnreadableInputException;
import dev.sixk.model.DocumentKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Chooses the documents of a submission that are the filing itself, and refuses what is not text. */
public final class FilingDocuments {

    private static final int PROBE = 8192;

    private FilingDocuments() {
    }

    /**
     * Gives the documents to read as one of the form types: a loose document, or the primary documents of that type; where none is
     * typed so, the first primary document. Empty for a submission without text, such as a header alone or a lone PDF.
     */
    public static List<EdgarDocument> primary(Submission submission, Set<String> formTypes) {
        List<EdgarDocument> documents = submission.documents();
        if (!submission.isSubmission()) {
            return List.of(documents.get(0));
        }
        List<EdgarDocument> typed = documents.stream()
            .filter(document -> formTypes.contains(type(document)) && document.isPrimaryCandidate()).toList();
        if (!typed.isEmpty()) {
            return typed;
        }
        return documents.stream().filter(EdgarDocument::isPrimaryCandidate).findFirst()
            .or(() -> documents.stream().filter(document -> document.kind() == DocumentKind.PAPER).findFirst()).stream().toList();
    }

    private static String type(EdgarDocument document) {
        String type = document.type();
        return type == null ? "" : type.toUpperCase(Locale.ROOT).strip();
    }

    /**
     * Refuses bytes that are not text.
     *
     * @throws UnreadableInputException if the bytes are empty, or look like a PDF, an image, an archive or other binary data
     */
    public static void requireText(byte[] bytes) {
        String looks = looksLike(bytes);
        if (looks != null) {
            throw new UnreadableInputException("expected a filing as text or HTML, found " + looks
                + "; pass the document itself, or the complete submission as EDGAR delivers it");
        }
    }

    private static @org.jspecify.annotations.Nullable String looksLike(byte[] bytes) {
        if (bytes.length == 0) {
            return "an empty input";
        }
        if (startsWith(bytes, "%PDF-")) {
            return "a PDF";
        }
        if (startsWith(bytes, "\u0089PNG") || startsWith(bytes, "GIF8") || startsWith(bytes, "\u00FF\u00D8\u00FF")) {
            return "an image";
        }
        if (startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "\u001F\u008B")) {
            return "an archive";
        }
        return controls(bytes) > Math.min(bytes.length, PROBE) / 20 ? "binary data" : null;
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        if (bytes.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int controls(byte[] bytes) {
        int controls = 0;
        for (int i = 0; i < bytes.length && i < PROBE; i++) {
            int b = bytes[i] & 0xFF;
            controls += b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1A ? 1 : 0;
        }
        return controls;
    }
}
