package dev.sixk.internal.layout;

import dev.sixk.layout.Line;
import dev.sixk.layout.Segment;
import java.util.List;

/** Headings side by side above a row of numbers: "Commission | IRS Employer" above "1-9999 | 99-0000001". */
final class NumberHeadings {

    private NumberHeadings() {
    }

    /** Two numbers such as "1-9999" and "99-0000001" stand in one row: headings may stand above them. */
    private static boolean isNumbers(Line line) {
        int numbers = 0;
        for (Segment segment : line.segments()) {
            numbers += isNumber(segment.text()) ? 1 : 0;
        }
        return numbers > 1;
    }

    /** Digits, a hyphen, digits. */
    private static boolean isNumber(String text) {
        int hyphen = text.indexOf('-');
        boolean inside = hyphen > 0 && hyphen + 1 < text.length();
        return inside && text.chars().filter(c -> c >= '0' && c <= '9').count() == text.length() - 1;
    }

    /** Gives the first of the rows without digits above a row of numbers, which are its headings; the row itself without any. */
    static int first(List<Line> lines, int numbers, int from) {
        int row = numbers;
        while (isNumbers(lines.get(numbers)) && row > from && isHeadings(lines.get(row - 1))) {
            row--;
        }
        return row;
    }

    private static boolean isHeadings(Line line) {
        return line.segments().size() > 1 && CaptionColumns.captions(line) == 0 && line.text().chars().noneMatch(Character::isDigit);
    }
}
