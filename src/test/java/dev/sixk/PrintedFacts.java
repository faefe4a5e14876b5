package dev.sixk;

import dev.sixk.model.AnnualReportAnswer;
import dev.sixk.model.AnnualReportForm;
import dev.sixk.model.Answer;
import dev.sixk.model.Box;
import dev.sixk.model.Period;
import dev.sixk.model.PrintedDate;
import dev.sixk.model.RuleAnswer;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The paths of all facts that a record prints, found by reflection: what a component of a new record would add is seen at once. */
final class PrintedFacts {

    /** What the library works out and no filing prints. */
    private static final Set<String> DERIVED = Set.of("body", "attachments", "problems");

    private final List<String> paths = new ArrayList<>();

    private PrintedFacts() {
    }

    static List<String> paths(Record report) {
        PrintedFacts facts = new PrintedFacts();
        facts.components("", report);
        return facts.paths;
    }

    private void components(String path, Record owner) {
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            boolean derived = path.isEmpty() && DERIVED.contains(component.getName());
            if (!derived) {
                value(path.isEmpty() ? component.getName() : path + "." + component.getName(), read(component, owner));
            }
        }
    }

    private void value(String path, Object value) {
        if (value instanceof String text && !text.isEmpty() || value instanceof Period || value instanceof PrintedDate || value instanceof Box) {
            paths.add(path);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                value(path + "[" + i + "]", list.get(i));
            }
        } else if (value instanceof Record inner) {
            answer(path, inner);
            components(path, inner);
        }
    }

    private void answer(String path, Record inner) {
        if (inner instanceof RuleAnswer rule && rule.answer() != Answer.ABSENT
            || inner instanceof AnnualReportAnswer annual && annual.form() != AnnualReportForm.ABSENT) {
            paths.add(path);
        }
    }

    private static Object read(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
