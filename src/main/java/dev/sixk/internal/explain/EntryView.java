package dev.sixk.internal.explain;

import java.io.IOException;
import java.util.Set;

/** Writes one entry of the page's list: it leads to its first mark; its value and its citation can be copied; its source is shown on demand. */
final class EntryView {

    /** Characters of a value, or of words, that the page holds. */
    private static final int LONGEST = 4_000;

    private final Set<String> anchored;
    private final Appendable out;

    EntryView(Set<String> anchored, Appendable out) {
        this.anchored = anchored;
        this.out = out;
    }

    void write(Entry entry) throws IOException {
        boolean placed = anchored.contains(entry.key());
        out.append("<li class=\"entry ").append(entry.isProblem() && !entry.doubtful() ? "note" : entry.colour()).append("\">")
            .append(placed ? "<a id=\"" + entry.key() + "\" href=\"#at-" + entry.key() + "\" data-e=\"" + entry.key() + "\">"
                : "<div id=\"" + entry.key() + "\" class=\"placeless\">")
            .append("<span id=\"about-").append(entry.key()).append("\"><span class=\"label\">").append(ReadableText.html(entry.named().name()))
            .append("</span> <span class=\"value\">").append(ReadableText.html(cut(entry.value()))).append("</span></span>")
            .append(placed ? "</a>" : "</div>").append("\n<div class=\"tools\"><span class=\"at\">")
            .append(entry.spans().isEmpty() ? "no place" : "line " + entry.place()).append("</span>");
        button("value", "Copy", "Copy value", entry);
        button("cite", "Cite", "Copy citation", entry);
        source(entry);
        out.append("</div></li>\n");
    }

    /** Writes a line that leads to the entry of a fact which may be wrong. */
    void doubt(Entry fact) throws IOException {
        out.append("<li class=\"doubtful\"><a href=\"#").append(fact.key()).append("\"><span class=\"label\">Doubtful, ").append(ReadableText.html(fact.named().full()))
            .append("</span> <span class=\"value\">").append(ReadableText.html(cut(fact.value()))).append("</span></a></li>\n");
    }

    private void button(String what, String shown, String said, Entry entry) throws IOException {
        out.append("<button type=\"button\" data-copy=\"").append(what).append("\" aria-label=\"").append(said).append(": ")
            .append(ReadableText.html(entry.named().name())).append("\">").append(shown).append("</button>");
    }

    private void source(Entry entry) throws IOException {
        out.append("<details class=\"source\"><summary>Source</summary>\n");
        if (!entry.words().isEmpty()) {
            out.append("<p>printed <q class=\"words\">").append(ReadableText.html(cut(entry.words()))).append("</q></p>\n");
        }
        for (Entry.Source source : entry.sources()) {
            out.append("<p>").append(source.path().isEmpty() ? "" : "<code class=\"path\">" + ReadableText.html(source.path()) + "</code> ")
                .append(entry.isProblem() ? "code" : "rule").append(" <code class=\"rule\">").append(ReadableText.html(source.rule())).append("</code></p>\n");
        }
        out.append("</details>");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST) + "…";
    }
}
