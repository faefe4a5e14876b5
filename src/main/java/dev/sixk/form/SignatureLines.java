package dev.sixk.form;

import java.util.ArrayList;
import java.util.List;

/** Finds the lines of a signature block: behind "thereunto duly authorized", to a little below the last label. */
final class SignatureLines {

    /** Below the last label: a title in several lines. */
    private static final int TRAILING_LINES = 6;
    /** Between two labels: a registrant, a rule, a date, a seal. */
    private static final int FARTHEST_LABEL = 10;

    private SignatureLines() {
    }

    static List<PassageLine> of(Passage passage) {
        List<PassageLine> lines = behindSentence(passage).stream().filter(line -> !line.has(LineRule.OMB_BOX)).toList();
        int last = -1;
        boolean signed = false;
        for (int i = 0; i < lines.size() && i - last <= FARTHEST_LABEL; i++) {
            if (signed && lines.get(i).pageBreak()) {
                return lines.subList(0, i);
            }
            if (isLabelled(lines.get(i))) {
                last = i;
                signed |= lines.get(i).has(LineRule.CONFORMED) || lines.get(i).has(LineRule.BY) || lines.get(i).has(LineRule.NAME_LABEL);
            }
        }
        return lines.subList(0, Math.min(lines.size(), last + 1 + TRAILING_LINES));
    }

    /** Gives the number of the first line with a signature, the largest number without one. */
    static int firstSigned(List<PassageLine> lines) {
        return lines.stream().filter(line -> line.has(LineRule.CONFORMED) || line.has(LineRule.BY)).mapToInt(PassageLine::number).findFirst()
            .orElse(Integer.MAX_VALUE);
    }

    private static boolean isLabelled(PassageLine line) {
        return line.items().stream().anyMatch(item -> item.isOneOf(LineRule.CONFORMED, LineRule.REGISTRANT_CAPTION, LineRule.SIGNATURE_CAPTION)
            || item.isOneOf(LineRule.BY, LineRule.NAME_LABEL, LineRule.TITLE_LABEL, LineRule.DATE_LABEL)
            && (item.text().endsWith(":") || item == line.items().get(0)));
    }

    /** Gives the lines behind "thereunto duly authorized", the rest of its own line included. */
    private static List<PassageLine> behindSentence(Passage passage) {
        List<PassageLine> lines = passage.lines();
        for (int i = 0; i < lines.size(); i++) {
            List<Item> items = lines.get(i).items();
            for (int k = 0; k < items.size(); k++) {
                if (items.get(k).is(LineRule.AUTHORIZED_END)) {
                    return cut(lines, i, k + 1);
                }
            }
        }
        return lines.subList(Math.min(1, lines.size()), lines.size());
    }

    private static List<PassageLine> cut(List<PassageLine> lines, int line, int item) {
        PassageLine last = lines.get(line);
        List<PassageLine> rest = new ArrayList<>();
        if (item < last.items().size()) {
            List<Item> items = last.items().subList(item, last.items().size());
            rest.add(new PassageLine(last.passage(), last.number(), false, false, items, items.get(0).start(), last.end()));
        }
        rest.addAll(lines.subList(line + 1, lines.size()));
        return rest;
    }
}
