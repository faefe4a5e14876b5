package dev.sixk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parts the items of a paragraph into sentences. */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of("no", "nos", "inc", "ltd", "co", "corp", "reg", "mr", "mrs", "ms", "dr",
        "messrs", "plc", "llc", "vs", "approx", "st", "jr", "sr", "bros", "u.s", "s.a", "n.v", "b.v", "a.g", "p.l.c", "s.p.a", "i.e", "e.g");

    private Sentences() {
    }

    static List<List<Item>> of(Passage passage) {
        List<Item> items = passage.items();
        List<List<Item>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < items.size(); i++) {
            if (i + 1 == items.size() || ends(items, i)) {
                sentences.add(items.subList(start, i + 1));
                start = i + 1;
            }
        }
        return sentences;
    }

    /** A full stop ends a sentence if a capital follows and no abbreviation stands before it. */
    private static boolean ends(List<Item> items, int at) {
        Item stop = items.get(at);
        Item next = items.get(at + 1);
        if (!stop.text().equals(".") || next.start() == stop.end() || at == 0) {
            return false;
        }
        String before = items.get(at - 1).text().toLowerCase(Locale.ROOT);
        char first = next.text().charAt(0);
        boolean initial = before.length() == 1 && Character.isLetter(before.charAt(0));
        return (Character.isUpperCase(first) || first == '"' || first == '“') && !initial && !ABBREVIATIONS.contains(before);
    }
}
