package dev.sixk.cli;

import dev.sixk.EdgarParser;
import dev.sixk.edgar.Submission;
import dev.sixk.form.FormModule;
import dev.sixk.input.ParseOptions;
import dev.sixk.internal.explain.GrammarView;
import dev.sixk.internal.flow.FilingReader;
import dev.sixk.internal.forms.SixKModule;
import java.util.List;
import java.util.Optional;

/** What the grammars of the installed forms see; what none of them knows is read as a Form 6-K without a cover, as {@code Unsupported.READ} does. */
final class GrammarViews {

    private static final FormModule<?> OTHERWISE = new SixKModule();
    /** Without places no line has the number that it has in the source. */
    private static final ParseOptions EVIDENCE = ParseOptions.builder().evidence(true).build();

    private GrammarViews() {
    }

    /** Gives what the grammar sees of every report of a submission. Never empty. */
    static List<GrammarView> of(Submission submission, EdgarParser parser) {
        FormModule<?> module = module(submission, parser);
        return FilingReader.open(submission, module, EVIDENCE).stream()
            .map(opened -> new GrammarView(opened.reading(), module, opened.source())).toList();
    }

    private static FormModule<?> module(Submission submission, EdgarParser parser) {
        Optional<FormModule<?>> module = parser.moduleFor(submission);
        return module.isPresent() ? module.get() : OTHERWISE;
    }
}
