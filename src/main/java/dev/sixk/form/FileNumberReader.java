package dev.sixk.form;

import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the Commission file numbers of a cover: behind their caption, or above it. */
final class FileNumberReader {

    private final FormReading reading;

    FileNumberReader(FormReading reading) {
        this.reading = reading;
    }

    /** Reads the numbers and takes the elements that hold nothing else out of {@code elements}. */
    List<String> read(List<CoverElement> elements) {
        Map<String, Words> numbers = new LinkedHashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            CoverElement element = elements.get(i);
            if (element.is(LineRule.FILE_NUMBER_LEAD)) {
                i = read(elements, i, numbers);
            } else if (element.isValue() && element.items().get(0).is(LineRule.STATEMENT_WORD) && take(element, false, numbers)) {
                elements.remove(i--);
            }
        }
        List<String> found = new ArrayList<>();
        numbers.forEach((number, words) -> {
            reading.found("cover.fileNumbers[" + found.size() + "]", words, LineRule.FILE_NUMBER.ruleName());
            found.add(number);
        });
        return found;
    }

    private static int read(List<CoverElement> elements, int lead, Map<String, Words> numbers) {
        boolean caption = elements.get(lead).isEnclosed();
        if (caption && takeAbove(elements, lead, numbers)) {
            return lead - 1;
        }
        boolean behind = lead + 1 < elements.size() && elements.get(lead + 1).isValue();
        if (behind && (take(elements.get(lead + 1), isBeside(elements, lead), numbers) || isSameSegment(elements, lead))) {
            elements.remove(lead + 1);
            return lead;
        }
        return !caption && takeAbove(elements, lead, numbers) ? lead - 1 : lead;
    }

    private static boolean takeAbove(List<CoverElement> elements, int lead, Map<String, Words> numbers) {
        boolean taken = lead > 0 && take(elements.get(lead - 1), false, numbers);
        if (taken) {
            elements.remove(lead - 1);
        }
        return taken;
    }

    private static boolean isBeside(List<CoverElement> elements, int lead) {
        return elements.get(lead).line() == elements.get(lead + 1).line();
    }

    /** What follows the caption in its own segment is no name, number or not: "Commission File Number: none". */
    private static boolean isSameSegment(List<CoverElement> elements, int lead) {
        return isBeside(elements, lead) && elements.get(lead).column() == elements.get(lead + 1).column();
    }

    /**
     * Takes the numbers of a value that holds nothing but numbers; beside its caption a value may go on with other words. Numbers that
     * begin with 82- are exemptions under Rule 12g3-2(b), not files.
     */
    private static boolean take(CoverElement element, boolean beside, Map<String, Words> numbers) {
        if (!element.isValue()) {
            return false;
        }
        Map<String, Words> found = new LinkedHashMap<>();
        for (Item item : element.items()) {
            if (item.isOneOf(LineRule.FILE_NUMBER, LineRule.STATEMENT_NUMBER) || found.isEmpty() && isOddNumber(item)) {
                found.put(item.text().replace(" ", ""), item.words());
            } else if (!CoverElement.isPunctuation(item) && !isLink(item)) {
                if (!beside || found.isEmpty()) {
                    return false;
                }
                break;
            }
        }
        numbers.putAll(found);
        return !found.isEmpty();
    }

    /** An odd value such as "51848", or "0-12345A", is what the filer printed. */
    private static boolean isOddNumber(Item item) {
        String text = item.text();
        return (item.is(LineRule.NUMBER) || item.is(LineRule.WORD)) && text.length() >= 3 && Character.isDigit(text.charAt(0))
            && text.chars().filter(Character::isDigit).count() >= 3;
    }

    private static boolean isLink(Item item) {
        return item.isOneOf(LineRule.FILE_12_G3, LineRule.STATEMENT_WORD) || item.text().equalsIgnoreCase("and") || item.text().equalsIgnoreCase("or");
    }
}
