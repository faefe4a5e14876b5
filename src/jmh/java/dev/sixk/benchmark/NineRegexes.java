package dev.sixk.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a user without a parser writes: one regular expression for each of nine facts, first match. For speed only: often wrong. */
final class NineRegexes {

    private static final List<Pattern> PATTERNS = Stream.of(
        "\\bform\\s+(6-k(?:/a)?)",
        "for\\s+the\\s+month\\s+of\\s+([a-z]+,?\\s+\\d{4})",
        "commission\\s+file\\s+(?:no\\.?|number)[\\s:]*(\\d{1,3}-\\d+)",
        "(?m)^[ \\t]*(\\S[^\\r\\n]*)\\r?\\n[ \\t]*\\((?:exact|translation of|name of)[^)]*registrant",
        "\\)\\s*([^()]+)\\(address\\s+of\\s+principal",
        "form\\s+(20-f|40-f)\\s*[\\[(]?\\s*[x\\u2612\\u2611]",
        "12g3-2\\(b\\)[\\s\\S]{0,300}?\\b(yes|no)\\s*[\\[(]?\\s*[x\\u2612\\u2611]",
        "/s/\\s*([^\\r\\n]+)",
        "\\bdated?:?\\s*([a-z]+\\s+\\d{1,2},?\\s+\\d{4})").map(regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE)).toList();

    private NineRegexes() {
    }

    static List<String> read(String text) {
        List<String> facts = new ArrayList<>();
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            facts.add(matcher.find() ? matcher.group(1).strip() : "");
        }
        return facts;
    }
}
