package dev.sixk.internal.explain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names what stands in a report's record: the facts of Form 6-K and Form 8-K, and what all forms share, by {@code names.properties}; those
 * of another form by the components of its record, {@code issuerName} as "Issuer name".
 */
final class FactNames {

    /** The heading of what a form from outside has beside the common parts, each a value of its own. */
    static final String OWN = "Of this form";

    private static final String ABSENT = ".absent";
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Properties TABLE = table();
    private static final List<String> SECTIONS = List.of(TABLE.getProperty("sections").split(", *"));

    private FactNames() {
    }

    /** Names a value; {@code group} says which of several it is within, and is empty if it is the only one. */
    static Named of(RecordNode node, String group) {
        return named(node, entry(pattern(node)), group);
    }

    /** Names a value that is not printed. */
    static Named ofAbsent(RecordNode node, String group) {
        String special = TABLE.getProperty(pattern(node) + ABSENT);
        return special == null ? of(node, group) : named(node, special, group);
    }

    /** Gives the class of a section's colour in the page: always the same for those that the table lists, one of two for all others. */
    static String colour(String section) {
        int known = SECTIONS.indexOf(section);
        return "c" + (1 + (known >= 0 ? known : SECTIONS.size() + (section.equals(OWN) ? 0 : 1)));
    }

    /** Says whether the table names a path; {@code []} is any index. */
    static boolean has(String pattern) {
        return entry(pattern) != null;
    }

    private static Named named(RecordNode node, @Nullable String entry, String group) {
        int colon = entry == null ? 0 : entry.indexOf(':');
        String section = entry == null ? section(node) : entry.substring(0, colon);
        String name = entry == null ? ownName(node, group) : filled(entry.substring(colon + 1).strip(), node);
        return new Named(section, section + group, ReadableText.oneLine(name));
    }

    private static String pattern(RecordNode node) {
        return INDEX.matcher(node.path()).replaceAll("[]");
    }

    /** What holds a list is called as its elements are. */
    private static @Nullable String entry(String pattern) {
        String entry = TABLE.getProperty(pattern);
        return entry == null ? TABLE.getProperty(pattern + "[]") : entry;
    }

    private static String filled(String template, RecordNode node) {
        Matcher places = PLACE.matcher(template);
        StringBuilder name = new StringBuilder();
        while (places.find()) {
            places.appendReplacement(name, Matcher.quoteReplacement(place(places.group(1), node)));
        }
        return places.appendTail(name).toString();
    }

    private static String place(String place, RecordNode node) {
        return place.indexOf('#') < 0 ? Objects.toString(node.beside(place), "")
            : node.size() > 1 ? place.replace("#", String.valueOf(node.index() + 1)) : "";
    }

    private static String section(RecordNode node) {
        boolean alone = node.path().equals(node.root()) && !(node.value() instanceof Record) && !(node.value() instanceof List<?>);
        return alone ? OWN : words(node.root());
    }

    /** The component of the report is left out where the heading says it. */
    private static String ownName(RecordNode node, String group) {
        String[] parts = node.path().split("\\.");
        List<String> names = new ArrayList<>();
        for (int i = parts.length > 1 && (!group.isEmpty() || node.size() == 1 || !parts[0].endsWith("]")) ? 1 : 0; i < parts.length; i++) {
            names.add(part(parts[i], node));
        }
        String name = String.join(", ", names);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Texts of a list are shown as one, records are counted. */
    private static String part(String part, RecordNode node) {
        int bracket = part.indexOf('[');
        boolean text = node.path().endsWith(part) && !(node.value() instanceof Record);
        String words = words(bracket < 0 ? part : part.substring(0, bracket)).toLowerCase(Locale.ROOT);
        return bracket < 0 || text ? words : singular(words) + " " + (Integer.parseInt(part.substring(bracket + 1, part.length() - 1)) + 1);
    }

    private static String words(String component) {
        String words = component.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replaceAll("(?<=[a-z])(?=[0-9])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String singular(String words) {
        return words.replaceFirst("ies$", "y").replaceFirst("xes$", "x").replaceFirst("(?<!s)s$", "");
    }

    private static Properties table() {
        Properties table = new Properties();
        try (Reader in = new InputStreamReader(Objects.requireNonNull(FactNames.class.getResourceAsStream("names.properties")), StandardCharsets.UTF_8)) {
            table.load(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return table;
    }
}
