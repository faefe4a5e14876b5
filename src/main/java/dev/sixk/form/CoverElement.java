package dev.sixk.form;

import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a cover: a phrase that the form prints, or words that the filer put beside it.
 *
 * @param anchor the form's phrase, null for the filer's words
 * @param items  the items of the piece
 * @param words  its words
 * @param line   the line it stands on
 */
public record CoverElement(@Nullable Item anchor, List<Item> items, Words words, PassageLine line) {

    private static final Set<LineRule> BOILERPLATE = EnumSet.of(LineRule.COMMISSION_NAME, LineRule.REPORT_TITLE, LineRule.TITLE_WORDS,
        LineRule.RULE_CITATION, LineRule.OMB_BOX, LineRule.CONTACT, LineRule.COVER_NOTE);
    private static final Set<LineRule> TITLES = EnumSet.of(LineRule.REPORT_TITLE, LineRule.RULE_CITATION);
    private static final Set<LineRule> ANCHORS = EnumSet.of(LineRule.FORM_NAME, LineRule.AMENDMENT_NUMBER, LineRule.MONTH_LEAD,
        LineRule.PERIOD_LEAD, LineRule.REPORT_DATE_LEAD, LineRule.FILE_NUMBER_LEAD, LineRule.REGISTRANT_CAPTION,
        LineRule.ENGLISH_CAPTION, LineRule.NAME_ADDRESS_CAPTION, LineRule.ADDRESS_CAPTION, LineRule.JURISDICTION_CAPTION,
        LineRule.INCORPORATED_IN, LineRule.ZIP_CAPTION, LineRule.OTHER_CAPTION, LineRule.TELEPHONE_LEAD, LineRule.TELEPHONE, LineRule.UNREADABLE, LineRule.LOGO,
        LineRule.OMB_BOX);

    public CoverElement {
        items = List.copyOf(items);
    }

    /** Says whether the element is the form's phrase of this rule. */
    public boolean is(LineRule rule) {
        return anchor != null && anchor.is(rule);
    }

    /** Says whether the element is a phrase that a rule of this name matched, such as one of the form's own. */
    public boolean is(String ruleName) {
        return anchor != null && anchor.is(ruleName);
    }

    /** Says whether a rule of the form's own matched the phrase. */
    boolean isOwn() {
        return anchor != null && anchor.isOwn();
    }

    /** Says whether the element is words of the filer's. */
    public boolean isValue() {
        return anchor == null;
    }

    static boolean isDateItem(Item item) {
        return item.isOneOf(LineRule.DATE, LineRule.MONTH_YEAR, LineRule.DAY_MONTH, LineRule.MONTH, LineRule.YEAR);
    }

    static boolean isPunctuation(Item item) {
        String text = item.passage().text();
        for (int i = item.start(); i < item.end(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Says whether this caption stands in parentheses or brackets, as captions below their values do. */
    boolean isEnclosed() {
        char first = words.text().charAt(0);
        return first == '(' || first == '[';
    }

    /** Gives the number of the element's segment in its line, counted from 0. */
    int column() {
        Passage passage = line.passage();
        int start = items.get(0).start();
        return passage.segmentIndex(start) - passage.firstSegment(start);
    }

    /** Cuts lines into elements; what a filer printed of the Commission's own name and title is left out, and so are paragraphs. */
    public static List<CoverElement> of(List<PassageLine> lines) {
        List<CoverElement> elements = new ArrayList<>();
        for (PassageLine line : CoverProse.without(lines)) {
            List<Item> segment = new ArrayList<>();
            for (Item item : line.items()) {
                Passage passage = item.passage();
                if (!segment.isEmpty() && passage.segmentIndex(segment.get(0).start()) != passage.segmentIndex(item.start())) {
                    cut(segment, line, elements);
                    segment.clear();
                }
                segment.add(item);
            }
            cut(segment, line, elements);
        }
        return elements;
    }

    private static void cut(List<Item> segment, PassageLine line, List<CoverElement> elements) {
        List<Item> run = new ArrayList<>();
        for (Item item : segment) {
            if (item.isOwn() || isOneOf(item, ANCHORS) && !isNamePart(item, segment)) {
                value(run, line, elements);
                elements.add(new CoverElement(item, List.of(item), item.words(), line));
            } else {
                run.add(item);
            }
        }
        value(run, line, elements);
    }

    /** The words of titles, such as "of the", stand in names too; beside a title's own words nothing is a name. */
    private static void value(List<Item> run, PassageLine line, List<CoverElement> elements) {
        boolean printed = run.stream().allMatch(item -> isOneOf(item, BOILERPLATE) || isPunctuation(item) && !item.is(LineRule.CHECKED));
        if (!printed && run.stream().noneMatch(item -> isOneOf(item, TITLES))) {
            List<Item> kept = run.stream().filter(item -> !item.is(LineRule.CONTACT)).dropWhile(CoverElement::isSeparator).toList();
            Words words = Words.of(line.passage(), kept.get(0).start(), kept.get(kept.size() - 1).end());
            elements.add(new CoverElement(null, kept, words, line));
        }
        run.clear();
    }

    /** "Telephone" stands in names of companies; a label is followed by a sign or a number. */
    private static boolean isNamePart(Item item, List<Item> segment) {
        int next = segment.indexOf(item) + 1;
        return item.is(LineRule.TELEPHONE_LEAD) && Character.isLetter(item.text().charAt(item.text().length() - 1))
            && next < segment.size() && isFilersWord(segment.get(next));
    }

    /** Says whether the item is a word or phrase that the cover's own rules do not know, whatever other lines call it. */
    static boolean isFilersWord(Item item) {
        return Character.isLetter(item.text().charAt(0)) && !isDateItem(item) && !isOneOf(item, ANCHORS) && !isOneOf(item, BOILERPLATE);
    }

    private static boolean isSeparator(Item item) {
        return item.text().length() == 1 && ":;,.-)".contains(item.text());
    }

    private static boolean isOneOf(Item item, Set<LineRule> rules) {
        return rules.stream().anyMatch(item::is);
    }
}
