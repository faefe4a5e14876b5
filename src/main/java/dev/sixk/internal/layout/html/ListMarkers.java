package dev.sixk.internal.layout.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The markers of list items: a bullet, or the item's number in its list. */
final class ListMarkers {

    private static final int MOST_DIGITS = 6;

    private final Deque<Counter> open = new ArrayDeque<>();

    void open(Element list, boolean unmarked) {
        boolean ordered = list.normalName().equals("ol");
        open.push(new Counter(ordered, unmarked, list.attr("type"), number(list.attr("start"), 1)));
    }

    void close() {
        open.pop();
    }

    /** The next item's marker; empty if its list shows none. */
    String next(Element item) {
        Counter list = open.peek();
        if (list == null) {
            return "\u2022";
        }
        if (list.unmarked) {
            return "";
        }
        if (!list.ordered) {
            return "\u2022";
        }
        list.next = number(item.attr("value"), list.next);
        return numeral(list.type, list.next++) + ".";
    }

    private static String numeral(String type, int number) {
        return switch (type) {
            case "a" -> letter('a', number);
            case "A" -> letter('A', number);
            case "i" -> roman(number);
            case "I" -> roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private static String letter(char first, int number) {
        return number >= 1 && number <= 26 ? String.valueOf((char) (first + number - 1)) : Integer.toString(number);
    }

    private static String roman(int number) {
        String[] tens = {"", "x", "xx", "xxx"};
        String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        return number >= 1 && number < 40 ? tens[number / 10] + ones[number % 10] : Integer.toString(number);
    }

    private static int number(String text, int otherwise) {
        int sign = text.startsWith("-") ? 1 : 0;
        int end = sign;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean meant = end == text.length() && end > sign && end - sign <= MOST_DIGITS;
        return meant ? Integer.parseInt(text) : otherwise;
    }

    private static final class Counter {
        private final boolean ordered;
        private final boolean unmarked;
        private final String type;
        private int next;

        private Counter(boolean ordered, boolean unmarked, String type, int next) {
            this.ordered = ordered;
            this.unmarked = unmarked;
            this.type = type;
            this.next = next;
        }
    }
}
