package dev.sixk.form;

import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The items of a line with its labels and marks told from prose: "No person", "o The company" and "Form 20-F of 2009" hold none,
 * "Form 20-F or Form 40-F X" holds two labels, and a sign that no rule knows beside a label is a mark that cannot be read.
 */
final class BoxItems {

    /** "Yesx", "No/x/", "xNo", "XForm 40-F": a mark that touches its label. */
    private static final Pattern GLUED = Pattern.compile("([xo\u00FE\u00FD])?(yes|no|form)(/?[xo\u00FE\u00FD])?", Pattern.CASE_INSENSITIVE);

    /** Marks that stand beside each other before a label: two boxes, the rules below them. */
    private static final int MOST_MARKS = 12;
    /** A rule of dashes is an item a dash. */
    private static final int LONGEST_RULE = 120;

    private final List<Item> items;

    private BoxItems(List<Item> items) {
        this.items = items;
    }

    static List<Item> of(PassageLine line) {
        BoxItems told = new BoxItems(line.items().stream().flatMap(BoxItems::apart).toList());
        List<Item> result = new ArrayList<>();
        for (int i = 0; i < told.items.size(); i++) {
            told.tell(i, result);
        }
        return result;
    }

    /** Says whether a line holds nothing but labels and marks. */
    static boolean areBoxes(PassageLine line) {
        return of(line).stream().allMatch(item -> BoxRun.isLabel(item) || BoxRun.isMark(item) || isLink(item));
    }

    /** Punctuation, bullets and "or" stand between labels and marks without parting them. */
    static boolean isLink(Item item) {
        return CoverElement.isPunctuation(item) || item.is(LineRule.BULLET) || item.text().equalsIgnoreCase("or");
    }

    private static Stream<Item> apart(Item item) {
        Matcher glued = GLUED.matcher(item.is(LineRule.WORD) ? item.text() : "");
        if (!glued.matches() || glued.group(1) == null && glued.group(3) == null) {
            return Stream.of(item);
        }
        List<Item> parts = new ArrayList<>();
        for (int group = 1; group <= glued.groupCount(); group++) {
            LineRule rule = glued.group(group) == null ? LineRule.WORD : part(glued.group(group).toLowerCase(Locale.ROOT));
            if (rule != LineRule.WORD) {
                parts.add(as(rule, item, item.start() + glued.start(group), item.start() + glued.end(group)));
            }
        }
        return parts.stream();
    }

    private static LineRule part(String text) {
        return switch (text) {
            case "yes" -> LineRule.YES;
            case "no" -> LineRule.NO;
            case "form" -> LineRule.WORD;
            case "o", "/o" -> LineRule.LETTER_UNCHECKED;
            default -> text.endsWith("x") ? LineRule.CHECKED : LineRule.LETTER_CHECKED;
        };
    }

    private void tell(int at, List<Item> result) {
        Item item = items.get(at);
        if (item.is(LineRule.ANNUAL_FORMS_MENTION) && answers(at)) {
            int or = item.start() + item.words().text().toLowerCase(Locale.ROOT).indexOf("or", "form".length());
            result.add(as(LineRule.FORM_20_F, item, item.start(), or));
            result.add(as(LineRule.FORM_40_F, item, or, item.end()));
        } else if (BoxRun.isLabel(item) && !labels(at) || BoxRun.isMark(item) && !marks(at)) {
            result.add(as(LineRule.WORD, item, item.start(), item.end()));
        } else if (isUnknownSign(at)) {
            result.add(as(LineRule.UNREADABLE, item, item.start(), item.end()));
        } else {
            result.add(item);
        }
    }

    private static Item as(LineRule rule, Item item, int start, int end) {
        return new Item(item.passage(), rule.ruleName(), start, end);
    }

    /** "Form 20-F or Form 40-F X" at the start of a line answers; within a sentence the words only name the forms. */
    private boolean answers(int at) {
        boolean whole = items.get(at).passage().text().substring(items.get(at).start(), items.get(at).end()).indexOf('\n') < 0;
        boolean behind = at == 0 && items.size() > 1 && BoxRun.isMark(items.get(1)) && marks(1);
        boolean before = at == 1 && BoxRun.isMark(items.get(0));
        return whole && (behind || before);
    }

    private boolean labels(int at) {
        int next = beyondPunctuation(at, 1);
        boolean marked = at > 0 && BoxRun.isMark(items.get(at - 1)) || at + 1 < items.size() && BoxRun.isMark(items.get(at + 1));
        boolean form = items.get(at).isOneOf(LineRule.FORM_20_F, LineRule.FORM_40_F);
        if (isProse(next) && sameSegment(at, next)) {
            return isUnknownSign(next) || form && marked;
        }
        return marked || at == 0 || !isProse(at - 1) || !sameSegment(at - 1, at);
    }

    /** A mark belongs to a label beside it, to the question before it or to the one behind it; in front of words it is a bullet. */
    private boolean marks(int at) {
        if (labelBeside(at, -1) || labelBeside(at, 1)) {
            return true;
        }
        return !isProse(beyondPunctuation(at, 1));
    }

    private boolean labelBeside(int at, int step) {
        int next = at + step;
        while (next >= 0 && next < items.size() && Math.abs(next - at) <= MOST_MARKS && (BoxRun.isMark(items.get(next)) || isColon(next))) {
            next += step;
        }
        return next >= 0 && next < items.size() && (BoxRun.isLabel(items.get(next)) && labelsWithoutMark(next)
            || items.get(next).is(LineRule.ANNUAL_FORMS_MENTION));
    }

    private boolean labelsWithoutMark(int at) {
        int next = beyondPunctuation(at, 1);
        return items.get(at).isOneOf(LineRule.FORM_20_F, LineRule.FORM_40_F) || !isProse(next) || !sameSegment(at, next);
    }

    private boolean isColon(int at) {
        return items.get(at).text().equals(":");
    }

    /** A lone letter or sign behind a label, where a mark would stand. */
    private boolean isUnknownSign(int at) {
        if (!isProse(at) || items.get(at).text().length() > 1 || at == 0 || !BoxRun.isLabel(items.get(at - 1))) {
            return false;
        }
        return at + 1 == items.size() || BoxRun.isLabel(items.get(at + 1)) || !sameSegment(at, at + 1);
    }

    private int beyondPunctuation(int at, int step) {
        int next = at + step;
        while (next >= 0 && next < items.size() && Math.abs(next - at) <= LONGEST_RULE && CoverElement.isPunctuation(items.get(next)) && !BoxRun.isMark(items.get(next))) {
            next += step;
        }
        return next;
    }

    /** Words of a sentence, numbers and dates; "or" joins labels. */
    private boolean isProse(int at) {
        return at >= 0 && at < items.size() && items.get(at).isOneOf(LineRule.WORD, LineRule.NUMBER, LineRule.DATE, LineRule.YEAR,
            LineRule.MONTH, LineRule.MONTH_YEAR, LineRule.DAY_MONTH, LineRule.NEGATION, LineRule.BY, LineRule.EXHIBIT_NUMBER)
            && !items.get(at).text().equalsIgnoreCase("or") && !CoverElement.isPunctuation(items.get(at));
    }

    private boolean sameSegment(int one, int other) {
        return items.get(one).passage().segmentIndex(items.get(one).start()) == items.get(other).passage().segmentIndex(items.get(other).start());
    }
}
