package dev.sixk.internal.layout;

import dev.sixk.input.Deadline;
import dev.sixk.internal.layout.html.HtmlDetector;
import dev.sixk.internal.layout.html.HtmlLayout;
import dev.sixk.internal.layout.text.TextLayout;
import dev.sixk.layout.Layout;

/** Lays out a document of either kind: HTML is told from text by content, never by file name. */
public final class LayoutReader {

    private LayoutReader() {
    }

    /**
     * Lays out a document.
     *
     * @param text     the document's text
     * @param evidence whether segments keep the offsets of their characters in {@code text}
     * @param deadline how long this may go on
     */
    public static Layout read(String text, boolean evidence, Deadline deadline) {
        return HtmlDetector.isHtml(text) ? HtmlLayout.of(text, evidence, deadline) : TextLayout.of(text, evidence, deadline);
    }

    /** Lays out a document, as {@link #read(String, boolean, Deadline)} without a deadline. */
    public static Layout read(String text, boolean evidence) {
        return read(text, evidence, Deadline.none());
    }
}
