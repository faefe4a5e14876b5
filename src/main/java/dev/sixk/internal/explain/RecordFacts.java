package dev.sixk.internal.explain;

import dev.sixk.model.Evidence;
import dev.sixk.model.Report;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks a report's record, of whatever form, and gives the facts that have evidence in the record's order. */
final class RecordFacts {

    private final Evidence evidence;
    private final List<Fact> facts = new ArrayList<>();

    private RecordFacts(Evidence evidence) {
        this.evidence = evidence;
    }

    static List<Fact> of(Report report, Evidence evidence) {
        RecordFacts walk = new RecordFacts(evidence);
        if (report instanceof Record facts) {
            walk.components("", facts);
        }
        return walk.facts;
    }

    private void components(String prefix, Record owner) {
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            visit(prefix + component.getName(), read(component, owner));
        }
    }

    private void visit(String path, @Nullable Object value) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(path + "[" + i + "]", list.get(i));
            }
        } else if (value != null) {
            evidence.of(path).ifPresent(words -> facts.add(new Fact(path, FactValue.of(value), words)));
            if (value instanceof Record inner) {
                components(path + ".", inner);
            }
        }
    }

    private static @Nullable Object read(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("a form's record must be public, " + owner.getClass().getName() + " is not", hidden);
        }
    }
}
