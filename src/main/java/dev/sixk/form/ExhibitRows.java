package dev.sixk.form;

import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one row of an exhibit list: its number, and the lines that describe it. */
final class ExhibitRows {

    private static final int LONGEST_DESCRIPTION = 14;
    private static final Pattern PROSE = Pattern.compile("(\\(the [^)]{0,40}\\)|,)?\\s*(to (this|the|our|its|such|that)|of (this|the|our|its)|and|or|hereto|herewith|hereof"
        + "|is|are|was|were|has|have|which|that|in|below|above|shall|will|contains|includes|sets|presents|attached|furnished|filed|incorporated)\\b");

    /**
     * A row as read.
     *
     * @param number      the exhibit's number as printed, without the word Exhibit
     * @param numberWords the words of the number
     * @param description the description; empty if none was found
     * @param line        the line it begins on
     * @param sameLine    whether the description begins on the number's own line
     * @param end         0-based index in the passage behind the last line taken
     */
    record Row(String number, Words numberWords, Words description, PassageLine line, boolean sameLine, int end) {

        /** Says whether the row is a sentence that begins with its exhibit: "Exhibit 4.1 to the Form 20-F", "Exhibit 1 contains". */
        boolean isProse() {
            int at = numberWords.slices().get(numberWords.slices().size() - 1).end();
            String rest = line.passage().text().substring(at, Math.max(at, line.end())).strip();
            boolean closes = rest.startsWith(")") && !line.passage().text().substring(line.start(), at).contains("(");
            return closes || PROSE.matcher(rest).lookingAt();
        }
    }

    private ExhibitRows() {
    }

    /** Reads the row that a passage begins with; null if it begins with no number. */
    static @Nullable Row read(Passage passage) {
        PassageLine first = passage.lines().get(0);
        Item number = first.items().stream().filter(item -> !CoverElement.isPunctuation(item)).findFirst().orElse(null);
        if (number == null) {
            return null;
        }
        List<Words> description = new ArrayList<>();
        Words beside = behind(first, number);
        add(beside, description);
        int end = first.end();
        int column = descriptionColumn(first, number);
        for (int i = 1; i < passage.lines().size() && i <= LONGEST_DESCRIPTION; i++) {
            PassageLine line = passage.lines().get(i);
            if (!continues(line, description.isEmpty(), column, passage)) {
                break;
            }
            add(withoutPage(line, 0), description);
            end = line.end();
        }
        String name = number(number.text());
        return new Row(name, number.words(), clean(Words.join(" ", description), name), first, !beside.isEmpty(), end);
    }

    private static void add(Words words, List<Words> description) {
        boolean image = words.text().startsWith("\uFFFC");
        if (!image && words.text().chars().anyMatch(Character::isLetterOrDigit)) {
            description.add(words);
        }
    }

    /** A line goes on with the description unless white space sets it off, or it begins left of the description. */
    private static boolean continues(PassageLine line, boolean waiting, int column, Passage passage) {
        if (line.items().isEmpty() || line.pageBreak()) {
            return false;
        }
        int begins = passage.segmentAt(line.start()).column();
        boolean indented = begins >= column - 2;
        boolean block = begins == column && begins > passage.segmentAt(0).column() && !line.has(LineRule.FILED_NOTE);
        boolean label = line.items().get(0).isOneOf(LineRule.CONFORMED, LineRule.BY, LineRule.DATE_LABEL, LineRule.SIGNATURE_HEADING, LineRule.INDICATE);
        return !label && (waiting || block || !line.gapBefore() && indented);
    }

    /** The column at which continuation lines may begin: the description's, or the number's where both share a segment. */
    private static int descriptionColumn(PassageLine line, Item number) {
        Passage passage = line.passage();
        int segment = passage.segmentIndex(number.start());
        return line.items().stream().filter(item -> passage.segmentIndex(item.start()) > segment && !CoverElement.isPunctuation(item)).findFirst()
            .map(item -> passage.segmentAt(item.start()).column()).orElse(passage.segmentAt(number.start()).column());
    }

    private static Words behind(PassageLine line, Item number) {
        return withoutPage(line, number.end());
    }

    /** Gives the words of a line from an index on, without a page number that stands in a segment of its own at the end. */
    private static Words withoutPage(PassageLine line, int from) {
        Passage passage = line.passage();
        int end = line.end();
        List<Item> items = line.items().stream().filter(item -> item.start() >= from).toList();
        if (!items.isEmpty()) {
            Item last = items.get(items.size() - 1);
            int lastSegment = passage.segmentIndex(last.start());
            boolean alone = items.stream().filter(item -> passage.segmentIndex(item.start()) == lastSegment).count() == 1;
            boolean notFirst = passage.segmentIndex(items.get(0).start()) < lastSegment;
            boolean sole = items.size() == 1;
            end = alone && (notFirst || sole) && (last.is(LineRule.NUMBER) || notFirst && last.text().matches("[A-Z]-\\d{1,3}")) ? last.start() : end;
        }
        return Words.of(passage, Math.max(from, line.start()), end);
    }

    /** "Exhibit A" is an exhibit's number, the beginning of "exhibits are" is none. */
    static boolean isNumber(Item item) {
        String text = item.passage().text();
        return item.is(LineRule.EXHIBIT_NUMBER) && !(item.end() < text.length() && Character.isLetterOrDigit(text.charAt(item.end())));
    }

    /** "Exhibit No. 99.1" is number "99.1". */
    static String number(String printed) {
        String folded = printed.replaceAll("[\u2010-\u2015\u2212]", "-");
        String bare = folded.replaceFirst("(?i)^(exhibits?|exh\\.?|ex)[\\s.\\-]*((no\\.?|number)\\s*)?", "");
        return bare.replaceAll("^[\\s(*]+|[\\s.:;)]+$", "") + (bare.matches(".+\\([A-Za-z0-9]\\)$") ? ")" : "");
    }

    private static Words clean(Words words, String number) {
        String text = words.text().replaceFirst("^[\\s:.,;)*#+†‡§^\\-–—]+", "");
        String repeated = "(?i)^(exhibit|ex)[\\s.\\-]*" + java.util.regex.Pattern.quote(number.toLowerCase(Locale.ROOT)) + "\\s*[:.\\-–—]+\\s*";
        text = text.replaceFirst(repeated, "");
        text = text.replaceFirst("[\\s.…_]{4,}\\s*\\d{0,4}$", "");
        text = text.replaceFirst("(?i)[;,]?\\s*;\\s*(and)?$|,\\s+and$", "").strip();
        return words.withText(text);
    }
}
