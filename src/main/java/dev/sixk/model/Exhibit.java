package dev.sixk.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One exhibit as a list, or a sentence, of the report names it.
 *
 * @param number      the exhibit number as printed, without the word "Exhibit" and without final punctuation: {@code "99.1"}
 * @param description the description, lines joined by one space; empty if none is printed
 */
public record Exhibit(String number, String description) implements Serializable {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,3}\\.)(\\d{1,2})-(\\d{1,3}\\.)(\\d{1,2})");

    public Exhibit {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(description, "description");
    }

    /** Gives the numbers that the number stands for: 99.2, 99.3 and 99.4 for {@code "99.2-99.4"}, itself alone where it is no range. */
    public List<String> numbers() {
        Matcher range = RANGE.matcher(number);
        if (!range.matches() || !range.group(1).equals(range.group(3))) {
            return List.of(number);
        }
        int first = Integer.parseInt(range.group(2));
        int last = Integer.parseInt(range.group(4));
        return first > last ? List.of(number) : IntStream.rangeClosed(first, last).mapToObj(each -> range.group(1) + each).toList();
    }
}
