package dev.sixk.internal.explain;

import dev.sixk.model.AnnualReportAnswer;
import dev.sixk.model.Box;
import dev.sixk.model.Period;
import dev.sixk.model.PrintedDate;
import dev.sixk.model.RuleAnswer;
import java.util.Locale;

/** Writes the value of a fact for people: dates in ISO 8601 form, answers in words. */
final class FactValue {

    private FactValue() {
    }

    static String of(Object value) {
        if (value instanceof Period period) {
            return period.iso();
        } else if (value instanceof PrintedDate date) {
            return date.value() == null ? date.raw() : date.value().toString();
        } else if (value instanceof RuleAnswer rule) {
            return words(rule.answer());
        } else if (value instanceof AnnualReportAnswer annual) {
            return annual(annual);
        }
        return value instanceof Box box ? box(box) : value instanceof Enum<?> constant ? words(constant) : value.toString();
    }

    private static String annual(AnnualReportAnswer annual) {
        return switch (annual.form()) {
            case FORM_20F -> "Form 20-F";
            case FORM_40F -> "Form 40-F";
            case BOTH, NEITHER, UNREADABLE, ABSENT -> words(annual.form());
        };
    }

    private static String box(Box box) {
        return box.label().isEmpty() ? words(box.state()) : box.label() + " " + words(box.state());
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
