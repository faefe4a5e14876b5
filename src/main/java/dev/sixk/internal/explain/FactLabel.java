package dev.sixk.internal.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says the path of a fact in words: {@code signatures[0].signatories[1].title} is "Signature 1, signatory 2, title". */
final class FactLabel {

    private static final Map<String, String> TERMS = Map.of("rule101b1", "Rule 101(b)(1)", "rule101b7", "Rule 101(b)(7)",
        "rule12g3_2b", "Rule 12g3-2(b)", "file12g3_2b", "File number under Rule 12g3-2(b)");

    private FactLabel() {
    }

    /** Gives the words for a path; the record's component is left out where the group's heading says it. */
    static String of(String path) {
        String[] parts = path.split("\\.");
        List<String> words = new ArrayList<>();
        for (int i = parts.length > 1 && !parts[0].endsWith("]") ? 1 : 0; i < parts.length; i++) {
            words.add(part(parts[i]));
        }
        String label = String.join(", ", words);
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private static String part(String part) {
        int bracket = part.indexOf('[');
        String name = bracket < 0 ? part : part.substring(0, bracket);
        String words = TERMS.containsKey(name) ? TERMS.get(name) : name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return bracket < 0 ? words : singular(words) + " " + (Integer.parseInt(part.substring(bracket + 1, part.length() - 1)) + 1);
    }

    private static String singular(String words) {
        return words.replaceFirst("ies$", "y").replaceFirst("xes$", "x").replaceFirst("s$", "");
    }
}
