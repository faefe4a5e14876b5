package dev.sixk.form;

import dev.sixk.internal.layout.Layout;

/** Reads laid-out documents with form modules. Thread-safe. */
public final class Forms {

    private Forms() {
    }

    /** Begins to read a layout; for the parser of this library, which makes layouts. */
    public static FormReading reading(Layout layout, FormModule<?> module, int problemLimit) {
        return FormReading.of(layout, module, problemLimit);
    }
}
