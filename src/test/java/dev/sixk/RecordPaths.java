package dev.sixk;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every path through a record, found by reflection: of what is printed and what is not, of facts and of what holds them. */
public final class RecordPaths {

    private final Set<String> paths = new LinkedHashSet<>();

    private RecordPaths() {
    }

    /** Gives the paths in the order of the record. */
    public static Set<String> of(Record report) {
        RecordPaths all = new RecordPaths();
        all.components("", report);
        return all.paths;
    }

    private void components(String prefix, Record owner) {
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            value(prefix + component.getName(), read(component, owner));
        }
    }

    private void value(String path, Object value) {
        paths.add(path);
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                value(path + "[" + i + "]", list.get(i));
            }
        } else if (value instanceof Record inner) {
            components(path + ".", inner);
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
