package dev.sixk.cli;

import dev.sixk.EdgarParser;
import dev.sixk.edgar.Submission;
import dev.sixk.form.FormModule;
import dev.sixk.form.FormReading;
import dev.sixk.input.ParseOptions;
import dev.sixk.internal.explain.GrammarView;
import dev.sixk.internal.flow.FilingReader;
import dev.sixk.internal.forms.SixKModule;
import dev.sixk.model.ParsedReport;
import java.util.List;

/** The forms that the command line reads: all that are installed; what none of them knows is read as a Form 6-K without a cover. */
final class InstalledForms {

    private static final EdgarParser PARSER = EdgarParser.installed();
    private static final FormModule<?> OTHERWISE = new SixKModule();

    private InstalledForms() {
    }

    /** Reads every report of a submission. Never empty. */
    static List<? extends ParsedReport<?>> read(Submission submission, ParseOptions options) {
        return FilingReader.readAll(submission, module(submission), options);
    }

    /** Gives what the grammar sees of every report of a submission. Never empty. */
    static List<GrammarView> views(Submission submission) {
        FormModule<?> module = module(submission);
        List<FormReading> readings = FilingReader.open(submission, module, ParseOptions.defaults());
        return readings.stream().map(reading -> new GrammarView(reading, module)).toList();
    }

    private static FormModule<?> module(Submission submission) {
        return PARSER.moduleFor(submission).isPresent() ? PARSER.moduleFor(submission).get() : OTHERWISE;
    }
}
