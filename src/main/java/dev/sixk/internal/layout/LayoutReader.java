package dev.sixk.internal.layout;

import dev.sixk.input.Budget;
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
     * @param budget   what this may cost
     */
    public static Layout read(String text, boolean evidence, Budget budget) {
        return HtmlDetector.isHtml(text) ? HtmlLayout.of(text, evidence, budget) : TextLayout.of(text, evidence, budget);
    }

    /** Lays out a document to read its text, as {@link #read(String, boolean, Budget)}: every paragraph of HTML stands apart. */
    public static Layout paragraphs(String text, boolean evidence, Budget budget) {
        return HtmlDetector.isHtml(text) ? HtmlLayout.paragraphs(text, evidence, budget) : TextLayout.of(text, evidence, budget);
    }

    /** Lays out a document, as {@link #read(String, boolean, Budget)} with the default budget. */
    public static Layout read(String text, boolean evidence) {
        return read(text, evidence, Budget.none());
    }
}
