package dev.sixk.internal.explain;

import dev.sixk.model.Evidence;
import dev.sixk.model.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Walks a report's record, of whatever form: the facts that have evidence in the record's order, and what is not printed. */
final class RecordFacts {

    /** What the library works out, in the record of any form: it is neither printed nor missed. */
    private static final Set<String> WORKED_OUT = Set.of("attachments", "problems", "body");

    private final Evidence evidence;
    private final Map<String, RecordNode> nodes = new HashMap<>();
    private final List<RecordNode> printed = new ArrayList<>();
    private final List<RecordNode> absent = new ArrayList<>();
    private final Map<String, Integer> several = new HashMap<>();

    /** Walks a report. */
    RecordFacts(Report report, Evidence evidence) {
        this.evidence = evidence;
        if (report instanceof Record facts) {
            RecordNode.root(facts).children().forEach(node -> visit(node, false));
            RecordNode.root(facts).children().stream().filter(this::isSplit)
                .forEach(node -> several.put(node.path(), ((List<?>) node.value()).size()));
        }
    }

    /** Gives the facts, in the record's order. */
    List<Fact> facts() {
        return printed.stream().map(node -> new Fact(node.path(), FactNames.of(node, group(node.path())), FactValue.of(node.value()),
            evidence.of(node.path()).orElseThrow())).toList();
    }

    /** Gives what is not printed, in the record's order. */
    List<Absent> absent() {
        return absent.stream().map(node -> new Absent(FactNames.ofAbsent(node, group(node.path())), node.path())).toList();
    }

    /** Gives the name of what stands at a path, or of what holds it; null if nothing does. */
    @Nullable Named name(@Nullable String path) {
        for (String at = path; at != null && !at.isEmpty(); at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))))) {
            RecordNode node = nodes.get(at);
            if (node != null) {
                return FactNames.of(node, group(at));
            }
        }
        return null;
    }

    /** Each of several elements has a heading of its own if there is one with several facts. */
    private boolean isSplit(RecordNode node) {
        Set<String> elements = new HashSet<>();
        return node.value() instanceof List<?> list && list.size() > 1 && printed.stream().map(RecordNode::path)
            .filter(path -> path.startsWith(node.path() + "[")).map(path -> path.substring(0, path.indexOf(']'))).anyMatch(path -> !elements.add(path));
    }

    private String group(String path) {
        int bracket = path.indexOf('[');
        Integer count = bracket < 0 ? null : several.get(path.substring(0, bracket));
        return count == null ? "" : " " + (Integer.parseInt(path.substring(bracket + 1, path.indexOf(']'))) + 1) + " of " + count;
    }

    /** Visits a value and says whether it is there; what is within a fact that is printed is not missed. */
    private boolean visit(RecordNode node, boolean within) {
        nodes.put(node.path(), node);
        if (WORKED_OUT.contains(node.path().substring(node.path().lastIndexOf('.') + 1))) {
            return false;
        }
        boolean fact = node.value() != null && evidence.of(node.path()).isPresent();
        if (fact) {
            printed.add(node);
        }
        int before = absent.size();
        long there = node.children().stream().filter(child -> visit(child, within || fact)).count();
        boolean present = fact || (node.value() instanceof Record || node.value() instanceof List<?> ? there > 0 : isSaid(node.value()));
        if (!present) {
            absent.subList(before, absent.size()).clear();
        }
        if (!present && !within) {
            absent.add(node);
        }
        return present;
    }

    private static boolean isSaid(@Nullable Object value) {
        return value != null && !value.equals("") && !(value instanceof Enum<?> answer && answer.name().equals("ABSENT"));
    }
}
