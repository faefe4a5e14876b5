package dev.sixk.form;

import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Captions that stand before their values, as labels do, and the lines of values. */
final class CoverLabels {

    private CoverLabels() {
    }

    /**
     * Gives the values behind a caption that is a label: one that a colon follows, or that stands without parentheses beside its value,
     * or with nothing above it. An address has all lines up to the next caption; a name ends with its column.
     */
    static List<CoverElement> labelled(List<CoverElement> elements, int at, boolean nothingAbove) {
        CoverElement caption = elements.get(at);
        List<CoverElement> values = new ArrayList<>();
        for (int i = at + 1; i < elements.size() && elements.get(i).isValue(); i++) {
            CoverElement value = elements.get(i);
            if (!values.isEmpty() && value.line() != values.get(0).line() && !continues(caption, values.get(0), value)) {
                break;
            }
            values.add(value);
        }
        return !values.isEmpty() && isLabel(caption, values.get(0), nothingAbove) ? values : List.of();
    }

    private static boolean isLabel(CoverElement caption, CoverElement value, boolean nothingAbove) {
        boolean named = caption.is(LineRule.REGISTRANT_CAPTION) || caption.is(LineRule.ENGLISH_CAPTION)
            || caption.is(LineRule.ADDRESS_CAPTION) || caption.is(LineRule.JURISDICTION_CAPTION);
        boolean beside = caption.line() == value.line();
        boolean colon = caption.words().text().endsWith(":") || between(caption, value).contains(":");
        return named && (beside && colon || !caption.isEnclosed() && (beside || nothingAbove));
    }

    private static String between(CoverElement caption, CoverElement value) {
        int end = caption.items().get(0).end();
        return caption.line().passage().text().substring(end, Math.max(end, value.items().get(0).start()));
    }

    private static boolean continues(CoverElement caption, CoverElement first, CoverElement value) {
        Passage passage = value.line().passage();
        boolean inColumn = !value.line().gapBefore() && first.line() == caption.line()
            && passage.column(value.items().get(0).start()) == passage.column(first.items().get(0).start());
        return caption.is(LineRule.ADDRESS_CAPTION) || inColumn;
    }

    /** Gives the words of each printed line; values side by side on one line are one line. */
    static List<Words> lines(List<CoverElement> values) {
        List<Words> lines = new ArrayList<>();
        PassageLine last = null;
        for (CoverElement value : values) {
            if (value.line() == last) {
                lines.set(lines.size() - 1, Words.join(" ", List.of(lines.get(lines.size() - 1), value.words())));
            } else {
                lines.add(value.words());
            }
            last = value.line();
        }
        return lines;
    }
}
