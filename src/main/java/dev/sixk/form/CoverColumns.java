package dev.sixk.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Captions side by side below values side by side:
 * <pre>
 *     Norway                             001-99999
 *     (Jurisdiction of incorporation)    (Commission File Number)
 * </pre>
 * Puts each value directly before its own caption, so that readers need to know nothing of columns.
 */
final class CoverColumns {

    private CoverColumns() {
    }

    /** Reorders the elements in place. */
    static void pair(List<CoverElement> elements) {
        for (int i = 1; i < elements.size(); i++) {
            int captions = i;
            while (captions < elements.size() && isCaption(elements.get(captions)) && sameLine(elements.get(i), elements.get(captions))) {
                captions++;
            }
            int values = i;
            while (values > 0 && elements.get(values - 1).isValue() && sameLine(elements.get(i - 1), elements.get(values - 1))) {
                values--;
            }
            if (captions - i > 1 && values < i && segments(elements.get(i)) == segments(elements.get(values))) {
                pair(elements, values, i, captions);
            }
            i = Math.max(i, captions - 1);
        }
    }

    private static void pair(List<CoverElement> elements, int from, int firstCaption, int to) {
        List<CoverElement> values = List.copyOf(elements.subList(from, firstCaption));
        List<CoverElement> paired = new ArrayList<>();
        for (CoverElement caption : elements.subList(firstCaption, to)) {
            values.stream().filter(value -> value.column() == caption.column() && !paired.contains(value)).forEach(paired::add);
            paired.add(caption);
        }
        values.stream().filter(value -> !paired.contains(value)).forEach(value -> paired.add(0, value));
        elements.subList(from, to).clear();
        elements.addAll(from, paired);
    }

    private static boolean isCaption(CoverElement element) {
        return element.is(LineRule.REGISTRANT_CAPTION) || element.is(LineRule.ENGLISH_CAPTION) || element.is(LineRule.ADDRESS_CAPTION)
            || element.is(LineRule.JURISDICTION_CAPTION) || element.is(LineRule.OTHER_CAPTION) || element.is(LineRule.FILE_NUMBER_LEAD);
    }

    private static boolean sameLine(CoverElement one, CoverElement other) {
        return layoutLine(one) == layoutLine(other);
    }

    private static int segments(CoverElement element) {
        return element.line().passage().lineAt(element.items().get(0).start()).segments().size();
    }

    private static int layoutLine(CoverElement element) {
        return element.line().passage().lineAt(element.items().get(0).start()).number();
    }
}
