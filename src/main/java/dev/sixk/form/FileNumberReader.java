package dev.sixk.form;

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
            if (elements.get(i).is(LineRule.FILE_NUMBER_LEAD)) {
                i = read(elements, i, numbers);
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
        if (lead + 1 < elements.size() && take(elements.get(lead + 1), isBeside(elements, lead), numbers)) {
            elements.remove(lead + 1);
        } else if (lead > 0 && take(elements.get(lead - 1), false, numbers)) {
            elements.remove(lead - 1);
            return lead - 1;
        }
        return lead;
    }

    private static boolean isBeside(List<CoverElement> elements, int lead) {
        return elements.get(lead).line() == elements.get(lead + 1).line();
    }

    /** Takes the numbers of a value that holds nothing but numbers; beside its caption a value may go on with other words. */
    private static boolean take(CoverElement element, boolean beside, Map<String, Words> numbers) {
        if (!element.isValue() || element.isDate()) {
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
        return item.text().equalsIgnoreCase("and") || item.text().equalsIgnoreCase("or");
    }
}
