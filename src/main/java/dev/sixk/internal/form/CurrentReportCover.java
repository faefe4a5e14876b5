package dev.sixk.internal.form;

import dev.sixk.form.BoxedStatement;
import dev.sixk.form.BoxedStatements;
import dev.sixk.form.CoverExtent;
import dev.sixk.form.FormReading;
import dev.sixk.model.Box;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the four boxes below the cover of Form 8-K. */
final class CurrentReportCover {

    private static final Map<String, String> PROVISIONS = new LinkedHashMap<>();

    static {
        PROVISIONS.put("rule425", "Rule 425");
        PROVISIONS.put("rule14a12", "Rule 14a-12");
        PROVISIONS.put("rule14d2", "Rule 14d-2(b)");
        PROVISIONS.put("rule13e4", "Rule 13e-4(c)");
    }

    private final FormReading reading;
    private final @Nullable CoverExtent extent;

    CurrentReportCover(FormReading reading) {
        this.reading = reading;
        this.extent = reading.coverExtent();
    }

    /** Gives the boxes by the rule that the words beside each name. */
    List<Box> provisions() {
        List<Box> boxes = new ArrayList<>();
        for (BoxedStatement statement : extent == null ? List.<BoxedStatement>of() : BoxedStatements.of(extent.questions())) {
            String rule = PROVISIONS.keySet().stream().filter(statement::has).findFirst().orElse(null);
            if (rule != null) {
                Box box = statement.boxes().get(0);
                boxes.add(new Box(String.valueOf(PROVISIONS.get(rule)), box.state(), box.mark()));
            }
        }
        return boxes;
    }
}
