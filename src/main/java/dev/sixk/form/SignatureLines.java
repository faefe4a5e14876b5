package dev.sixk.form;

import java.util.ArrayList;
import java.util.List;

/** Finds the lines of a signature block: behind "thereunto duly authorized", to a little below the last label, or to the next prose. */
final class SignatureLines {

    /** Below the last label: a title in several lines. */
    private static final int TRAILING_LINES = 6;
    /** Between two labels: a registrant, a rule, a date, a seal. */
    private static final int FARTHEST_LABEL = 10;
    /** A line of as many words may be prose, which belongs to what follows the block. */
    private static final int PROSE = 8;

    private SignatureLines() {
    }

    static List<PassageLine> of(Passage passage) {
        List<PassageLine> lines = behindSentence(passage).stream().filter(line -> !line.has(LineRule.OMB_BOX)).toList();
        int last = -1;
        boolean signed = false;
        for (int i = 0; i < lines.size() && i - last <= FARTHEST_LABEL; i++) {
            if (signed && (lines.get(i).pageBreak() || isProse(lines.get(i)))) {
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
        return lines.stream().filter(SignatureLines::isSigned).mapToInt(PassageLine::number).findFirst().orElse(Integer.MAX_VALUE);
    }

    private static boolean isSigned(PassageLine line) {
        return line.items().stream().anyMatch(item -> item.is(LineRule.CONFORMED) || item.is(LineRule.BY) && isLabel(item));
    }

    /** A sentence of a law's requirements begins something else, and so does a line of prose. */
    private static boolean isProse(PassageLine line) {
        return line.has(LineRule.SIGNATURE_SENTENCE) || !isLabelled(line) && isProse(line.items());
    }

    /** Names and titles are written with capitals, prose is not. */
    static boolean isProse(List<Item> items) {
        List<Item> words = items.stream().filter(item -> Character.isLetter(item.text().charAt(0))).toList();
        long small = words.stream().filter(item -> Character.isLowerCase(item.text().charAt(0))).count();
        return words.size() >= PROSE && small * 2 > words.size();
    }

    private static boolean isLabelled(PassageLine line) {
        return line.items().stream().anyMatch(SignatureLines::isLabel);
    }

    /** A word such as "by" or "date" is a label at the beginning of a segment, or with a colon. */
    private static boolean isLabel(Item item) {
        return item.isOneOf(LineRule.CONFORMED, LineRule.REGISTRANT_CAPTION, LineRule.SIGNATURE_CAPTION, LineRule.NAME_TITLE_LABEL)
            || item.isOneOf(LineRule.BY, LineRule.NAME_LABEL, LineRule.TITLE_LABEL, LineRule.DATE_LABEL)
            && (item.text().endsWith(":") || item.passage().segmentStart(item.start()) == item.start());
    }

    /** Gives the lines behind the form's sentence, the rest of its own line included. */
    private static List<PassageLine> behindSentence(Passage passage) {
        List<PassageLine> lines = passage.lines();
        for (LineRule end : List.of(LineRule.AUTHORIZED_END, LineRule.UNDERSIGNED)) {
            for (int i = 0; i < lines.size() && !isSigned(lines, i); i++) {
                List<Item> items = lines.get(i).items();
                for (int k = 0; k < items.size(); k++) {
                    if (items.get(k).is(end)) {
                        return cut(lines, i, k + 1);
                    }
                }
            }
        }
        return lines.subList(Math.min(1, lines.size()), lines.size());
    }

    /** An officer's title may say "duly authorized" too, so that the sentence is sought above the first signature. */
    private static boolean isSigned(List<PassageLine> lines, int line) {
        return line > 0 && isSigned(lines.get(line - 1));
    }

    /** Leaves out what the sentence still says: "duly authorized officer", but not "duly authorized at Oslo, on May 13, 2003". */
    private static int endOfSentence(List<Item> items, int from) {
        int at = from;
        boolean dated = items.subList(from, items.size()).stream().anyMatch(item -> item.isOneOf(LineRule.DATE, LineRule.NUMERIC_DATE));
        while (!dated && at < items.size() && isSentence(items.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSentence(Item item) {
        return CoverElement.isPunctuation(item) || Character.isLowerCase(item.text().charAt(0)) && !isLabel(item);
    }

    private static List<PassageLine> cut(List<PassageLine> lines, int line, int end) {
        PassageLine last = lines.get(line);
        int item = endOfSentence(last.items(), end);
        List<PassageLine> rest = new ArrayList<>();
        if (item < last.items().size()) {
            List<Item> items = last.items().subList(item, last.items().size());
            rest.add(new PassageLine(last.passage(), last.number(), false, false, items, items.get(0).start(), last.end()));
        }
        rest.addAll(lines.subList(line + 1, lines.size()));
        return rest;
    }
}
