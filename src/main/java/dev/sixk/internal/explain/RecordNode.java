package dev.sixk.internal.explain;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a report's record, whatever the form, and where it stands.
 *
 * @param path  its path; empty for the record itself
 * @param value the value
 * @param owner the record that holds it
 * @param index 0-based index, in its list, of the nearest record around it
 * @param size  the number of elements of that list; 1 where no list is around it
 */
record RecordNode(String path, @Nullable Object value, Record owner, int index, int size) {

    static RecordNode root(Record report) {
        return new RecordNode("", report, report, 0, 1);
    }

    /** Gives the components of a record, or the elements of a list; none of any other value. */
    List<RecordNode> children() {
        if (value instanceof List<?> list) {
            RecordNode[] elements = new RecordNode[list.size()];
            Arrays.setAll(elements, i -> element(i, list.get(i), list.size()));
            return List.of(elements);
        }
        return value instanceof Record inner ? Arrays.stream(inner.getClass().getRecordComponents())
            .map(component -> new RecordNode((path.isEmpty() ? "" : path + ".") + component.getName(), read(component, inner), inner, index, size))
            .toList() : List.of();
    }

    private RecordNode element(int at, Object element, int count) {
        boolean isRecord = element instanceof Record;
        return new RecordNode(path + "[" + at + "]", element, owner, isRecord ? at : index, isRecord ? count : size);
    }

    /** Gives a component of the value, or of the record that holds it; null if neither has one of this name. */
    @Nullable Object beside(String name) {
        for (Object each : new Object[] {value == null ? owner : value, owner}) {
            for (RecordComponent component : each instanceof Record inner ? inner.getClass().getRecordComponents() : new RecordComponent[0]) {
                if (component.getName().equals(name)) {
                    return read(component, (Record) each);
                }
            }
        }
        return null;
    }

    /** Gives the name of the component of the report that holds the value. */
    String root() {
        return path.split("[.\\[]", 2)[0];
    }

    private static @Nullable Object read(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("a form's record must be public, " + owner.getClass().getName() + " is not", hidden);
        }
    }
}
