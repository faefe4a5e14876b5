package dev.sixk.json;

import dev.sixk.model.Problem;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.Report;
import dev.sixk.model.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The problems of a report in its flat record, and what follows from them: which facts are doubtful, and the record's status. */
final class FlatProblems {

    private final List<Problem> problems;
    private final FlatPaths paths;
    private final Map<String, @Nullable Object> facts;

    /** Takes the problems of a report whose facts are given flat. */
    FlatProblems(Report report, Map<String, @Nullable Object> facts) {
        this.problems = report.problems();
        this.paths = FlatPaths.of(report);
        this.facts = facts;
    }

    /** Gives the flat paths of the facts that a warning or an error names, in the order of the facts. */
    List<String> doubtful() {
        Set<String> named = new HashSet<>();
        problems.stream().filter(problem -> problem.code().severity() != Severity.INFO).map(this::flat).forEach(named::addAll);
        List<String> doubtful = new ArrayList<>();
        if (!named.isEmpty()) {
            facts.forEach((key, value) -> collect(key, value, named, doubtful));
        }
        return doubtful;
    }

    private static void collect(String path, @Nullable Object value, Set<String> named, List<String> doubtful) {
        if (named.contains(path) && !saysSoItself(value)) {
            doubtful.add(path);
        }
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(path + "[" + i + "]", list.get(i), named, doubtful);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> collect(path + "." + key, inner, named, doubtful));
        }
    }

    /** Nobody takes for a fact what is not there, or what is said to be unreadable. */
    private static boolean saysSoItself(@Nullable Object value) {
        return value == null || value.equals("") || value.equals("unreadable") || value.equals(List.of());
    }

    /** Gives the status of a report that could be read. */
    String status() {
        boolean other = problems.stream().map(Problem::code)
            .anyMatch(code -> code == ProblemCode.NOT_FORM_6K || code == ProblemCode.NOT_THE_FORM);
        return other ? "not-the-form" : doubtful().isEmpty() ? "ok" : "doubtful";
    }

    /** Gives an object for each problem, in the order of the document. */
    List<Map<String, @Nullable Object>> rows() {
        return problems.stream().map(this::row).toList();
    }

    private Map<String, @Nullable Object> row(Problem problem) {
        return row(problem, flat(problem).stream().findFirst().orElse(null));
    }

    static Map<String, @Nullable Object> row(Problem problem, @Nullable String path) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("code", problem.code().name());
        row.put("severity", problem.code().severity().name().toLowerCase(Locale.ROOT));
        row.put("path", path);
        row.put("line", problem.line());
        return row;
    }

    private List<String> flat(Problem problem) {
        return problem.path() == null ? List.of() : paths.of(problem.path()).stream().filter(this::hasKey).toList();
    }

    /** A form may do without a key that its record could fill. */
    private boolean hasKey(String path) {
        return facts.containsKey(path.split("[.\\[]", 2)[0]);
    }
}
