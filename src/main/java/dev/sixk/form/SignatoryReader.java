package dev.sixk.form;

import dev.sixk.form.SignatureColumns.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one column of a signature block from top to bottom. */
final class SignatoryReader {

    private static final int MOST_TITLE_LINES = 6;

    /** One who signs, while the lines about them are read. */
    static final class Draft {
        Words conformed = Words.NONE;
        boolean signed;
        Words name = Words.NONE;
        boolean nameLabelled;
        final List<Words> title = new ArrayList<>();
        boolean titleClosed;
        Words date = Words.NONE;

        boolean isEmpty() {
            return !signed && name.isEmpty() && title.isEmpty();
        }
    }

    private enum Awaited { NOTHING, NAME, TITLE, DATE, SIGNATURE }

    final List<Draft> drafts = new ArrayList<>();
    final List<Words> registrant = new ArrayList<>();
    final List<Words> dates = new ArrayList<>();
    private final int firstSigned;
    private Awaited awaited = Awaited.NOTHING;

    /** Makes a reader; the registrant stands on the line given or above it. */
    SignatoryReader(int firstSigned) {
        this.firstSigned = firstSigned;
    }

    void read(List<Row> rows) {
        for (Row row : rows) {
            if (row.line().pageBreak() && !drafts.isEmpty()) {
                return;
            }
            row(row);
        }
    }

    private @Nullable Draft current() {
        return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    }

    private Draft draft() {
        Draft current = current();
        return current == null ? add() : current;
    }

    private Draft add() {
        Draft draft = new Draft();
        drafts.add(draft);
        return draft;
    }

    /** Reads a row label by label: "Name: A. Person  Title: Director" holds two. */
    private void row(Row row) {
        List<Item> plain = new ArrayList<>();
        for (Item item : row.items()) {
            if (isLabel(item, plain)) {
                words(plain, row);
                plain.clear();
                label(item);
            } else {
                plain.add(item);
            }
        }
        words(plain, row);
    }

    private static boolean isLabel(Item item, List<Item> before) {
        boolean first = before.stream().allMatch(CoverElement::isPunctuation);
        return item.isOneOf(LineRule.CONFORMED, LineRule.SIGNATURE_CAPTION, LineRule.PRINT_NOTE, LineRule.REGISTRANT_CAPTION)
            || item.text().endsWith(":") && item.isOneOf(LineRule.BY, LineRule.NAME_LABEL, LineRule.TITLE_LABEL, LineRule.DATE_LABEL)
            || first && item.isOneOf(LineRule.BY, LineRule.DATE_LABEL);
    }

    private void label(Item item) {
        if (item.is(LineRule.BY)) {
            by();
        } else if (item.is(LineRule.CONFORMED)) {
            conformed();
        } else if (item.is(LineRule.NAME_LABEL)) {
            Draft current = current();
            if (current != null && current.nameLabelled) {
                add();
            }
            awaited = Awaited.NAME;
        } else if (item.is(LineRule.TITLE_LABEL)) {
            awaited = Awaited.TITLE;
        } else if (item.is(LineRule.DATE_LABEL)) {
            closeTitle();
            awaited = Awaited.DATE;
        }
    }

    /** "By:" begins a signature, or stands for "Name:" below one. */
    private void by() {
        Draft current = current();
        if (current != null && current.signed && current.name.isEmpty() && current.title.isEmpty()) {
            awaited = Awaited.NAME;
            return;
        }
        if (current == null || !current.isEmpty()) {
            add();
        }
        awaited = Awaited.SIGNATURE;
    }

    private void conformed() {
        Draft current = current();
        if (current == null || current.signed || !current.name.isEmpty()) {
            current = add();
        }
        current.signed = true;
        awaited = Awaited.SIGNATURE;
    }

    private void closeTitle() {
        Draft current = current();
        if (current != null && !current.title.isEmpty()) {
            current.titleClosed = true;
        }
    }

    private void words(List<Item> items, Row row) {
        if (items.stream().allMatch(SignatoryReader::isNothing)) {
            return;
        }
        Words words = Words.of(row.line().passage(), items.get(0).start(), items.get(items.size() - 1).end());
        Words cleaned = words.withText(words.text().replaceAll("^[\\s_.\\-–—]+|[\\s_]+$", ""));
        Item date = items.stream().filter(item -> item.is(LineRule.DATE)).findFirst().orElse(null);
        if (date != null && (awaited == Awaited.DATE || isDateLine(items))) {
            dates.add(date.words());
            closeTitle();
            awaited = Awaited.NOTHING;
        } else {
            assign(cleaned, row);
        }
    }

    private static boolean isNothing(Item item) {
        return CoverElement.isPunctuation(item) || BoxRun.isMark(item) && !item.is(LineRule.CHECKED);
    }

    /** "May 13, 2003" alone, or with a place: "Seoul, May 13, 2003". */
    private static boolean isDateLine(List<Item> items) {
        return items.stream().filter(item -> !CoverElement.isPunctuation(item) && !item.is(LineRule.DATE)).count() <= 3;
    }

    private void assign(Words words, Row row) {
        Awaited expected = awaited;
        awaited = Awaited.NOTHING;
        switch (expected) {
            case NAME -> name(words);
            case TITLE -> {
                draft().title.add(words);
                draft().titleClosed = false;
            }
            case SIGNATURE -> signature(words);
            case DATE -> dates.add(words);
            case NOTHING -> plain(words, row);
        }
    }

    private void name(Words words) {
        Draft draft = draft();
        draft.name = words;
        draft.nameLabelled = true;
    }

    private void signature(Words words) {
        Draft draft = draft();
        if (draft.signed) {
            draft.conformed = words;
        } else {
            draft.name = words;
        }
    }

    private void plain(Words words, Row row) {
        Draft current = current();
        if (current == null || current.isEmpty()) {
            if (row.line().number() <= firstSigned && !row.line().has(LineRule.UNREADABLE)) {
                registrant.add(words);
            }
        } else if (current.name.isEmpty() && isTypedName(words, current)) {
            typedName(words, current);
        } else if (continuesTitle(words, current, row)) {
            current.title.add(words);
        } else if (!current.title.isEmpty()) {
            current.titleClosed = true;
        }
    }

    /** A line under the signature is the typed name if it repeats the conformed one; under a bare "/s/" it is the name anyhow. */
    private static boolean isTypedName(Words words, Draft current) {
        String signed = letters(current.conformed.text());
        String typed = letters(words.text());
        if (signed.isEmpty()) {
            return current.title.isEmpty() && !words.text().startsWith("(");
        }
        return typed.startsWith(signed) || signed.startsWith(typed) && typed.length() > 3 || sharesSurname(words.text(), current.conformed.text());
    }

    private static boolean sharesSurname(String typed, String signed) {
        String[] words = signed.replaceAll("[^\\p{L}\\s'-]", " ").strip().split("\\s+");
        String surname = words[words.length - 1].toLowerCase(Locale.ROOT);
        return surname.length() > 2 && (" " + typed.toLowerCase(Locale.ROOT) + " ").matches("(?s).*[^\\p{L}]" + java.util.regex.Pattern.quote(surname) + "[^\\p{L}].*");
    }

    /** "A. Person (Chief Legal Officer)" and "A. Person, Director" are a name and a title on one line. */
    private static void typedName(Words words, Draft current) {
        String text = words.text();
        int cut = text.indexOf('(') > 0 ? text.indexOf('(') : -1;
        int comma = text.indexOf(',');
        if (cut < 0 && comma > 0 && letters(text.substring(0, comma)).equals(letters(current.conformed.text()))) {
            cut = comma;
        }
        current.name = cut < 0 ? words : words.withText(text.substring(0, cut).strip());
        if (cut > 0) {
            current.title.add(words.withText(text.substring(cut).replaceFirst("^,\\s*", "")));
        }
    }

    private static boolean continuesTitle(Words words, Draft current, Row row) {
        if (current.titleClosed || current.title.size() >= MOST_TITLE_LINES) {
            return false;
        }
        if (current.title.isEmpty()) {
            return true;
        }
        String last = current.title.get(current.title.size() - 1).text().toLowerCase(Locale.ROOT);
        boolean open = last.matches(".*(\\band|&|,|\\bof|-|/|\\bthe|\\bfor)$");
        boolean goesOn = words.text().matches("(?s)^(and|&|of|the|for|to|\\p{Ll}).*");
        return !row.line().gapBefore() || open || goesOn;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
