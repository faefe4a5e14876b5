package dev.sixk.internal.explain;

import dev.sixk.model.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people take for one fact: the lines of an address, an answer and its boxes, an exhibit's number and what it is.
 *
 * @param facts the facts of the record, at least one
 */
record FactRow(List<Fact> facts) {

    private static final Set<String> UNTOLD = Set.of("unreadable", "");

    FactRow {
        facts = List.copyOf(facts);
    }

    /** Joins facts that have one name and are parts of one thing, in the order of their first. */
    static List<FactRow> of(List<Fact> facts) {
        List<List<Fact>> rows = new ArrayList<>();
        Map<String, List<List<Fact>>> named = new HashMap<>();
        for (Fact fact : facts) {
            List<List<Fact>> namesakes = named.computeIfAbsent(fact.named().full(), key -> new ArrayList<>());
            List<Fact> last = namesakes.isEmpty() ? List.of() : namesakes.get(namesakes.size() - 1);
            if (last.isEmpty() || !isOfOne(last.get(0), fact)) {
                last = new ArrayList<>();
                namesakes.add(last);
                rows.add(last);
            }
            last.add(fact);
        }
        return rows.stream().map(FactRow::new).toList();
    }

    private static boolean isOfOne(Fact first, Fact next) {
        return next.isWithin(first.path()) || next.holder().equals(first.holder()) || isSame(first, next);
    }

    /** The date of a lone signatory is that of the block. */
    private static boolean isSame(Fact first, Fact next) {
        return next.value().equals(first.value()) && next.evidence().spans().equals(first.evidence().spans());
    }

    Fact first() {
        return facts.get(0);
    }

    Named named() {
        return first().named();
    }

    /** Gives the values joined by commas, the boxes of an answer in parentheses; a number that the name says is left out. */
    String value() {
        StringBuilder value = new StringBuilder();
        boolean open = false;
        for (Fact fact : said()) {
            boolean inner = !fact.path().equals(first().path()) && fact.isWithin(first().path());
            value.append(value.length() == 0 ? "" : inner && !open ? " (" : value.charAt(value.length() - 1) == ',' ? " " : ", ").append(fact.value());
            open |= inner;
        }
        return value.append(open ? ")" : "").toString();
    }

    private List<Fact> said() {
        List<Fact> said = new ArrayList<>();
        for (Fact fact : facts) {
            boolean named = facts.size() > 1 && fact == first() && named().name().endsWith(" " + fact.value());
            if (!named && said.stream().noneMatch(each -> isSame(each, fact))) {
                said.add(fact);
            }
        }
        return said;
    }

    /** Gives the words printed, of each fact that no other one holds. */
    String words() {
        Set<String> words = new LinkedHashSet<>();
        facts.stream().filter(fact -> !fact.isWithin(first().path()) || fact == first()).forEach(fact -> words.add(fact.evidence().text()));
        return String.join(" ", words);
    }

    /** Says whether the words say what the value does not. */
    boolean isReworded() {
        return said().stream().anyMatch(fact -> !fact.value().equals(fact.evidence().text()));
    }

    /** Gives where the words stand, in the order of the source: columns are read down, and a name may stand behind what it is beside. */
    List<SourceSpan> spans() {
        return facts.stream().flatMap(fact -> fact.evidence().spans().stream()).distinct()
            .sorted(Comparator.comparingInt(SourceSpan::document).thenComparingInt(SourceSpan::start)).toList();
    }

    /** Says whether a path names one of the facts, and its value does not itself say that it could not be read. */
    boolean isAbout(String path) {
        return facts.stream().anyMatch(fact -> fact.isAt(path) && !UNTOLD.contains(fact.value()));
    }
}
