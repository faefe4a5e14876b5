package dev.sixk.internal.boxes;

import static dev.sixk.grammar.SixKReport.ANNUAL_FORMS_MENTION;
import static dev.sixk.grammar.SixKReport.NO;

import dev.sixk.model.BoxState;
import dev.sixk.words.FormToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The questions that a cover prints, in order, each with the boxes that answer it. */
final class Questions {

    private final List<Question> all = new ArrayList<>();
    private final Map<Integer, Question> known = new HashMap<>();
    private @Nullable FormToken last;

    List<Question> all() {
        return all;
    }

    /** Gives the question about a subject; null if it is not printed. */
    @Nullable Question about(int kind) {
        return known.get(kind);
    }

    /** Gives the last token of the questions and their answers; null without any. */
    @Nullable FormToken last() {
        return last;
    }

    void reach(FormToken token) {
        last = last == null || token.end() > last.end() ? token : last;
    }

    void print(Question question) {
        if (question.print()) {
            all.add(question);
            known.putIfAbsent(question.kind(), question);
        }
    }

    /** Keeps boxes as a question's, which counts as printed then. */
    void keep(BoxRun run, Question question, List<PlacedBox> boxes) {
        print(question);
        if (question.keep(run, boxes)) {
            reach(run.last());
        }
        if (question.joined() != null) {
            keep(run, question.joined(), boxes);
        }
    }

    /** Form 20-F and Form 40-F answer their own question, and without it if they stand together and one is marked. */
    void annual(BoxRun run, @Nullable Question current) {
        Question annual = about(ANNUAL_FORMS_MENTION);
        boolean beside = current != null && current.kind() == ANNUAL_FORMS_MENTION;
        boolean open = annual == null || !annual.isAnswered();
        boolean answers = beside ? run.namesBothForms() || run.hasMark() : run.namesBothForms() && run.hasMark();
        if (open && answers) {
            Question alone = new Question(ANNUAL_FORMS_MENTION, run.first(), run.first(), run.rule());
            Question asked = annual != null ? annual : current != null && beside ? current : alone;
            keep(run, asked, run.boxes(!run.fillsItsLine() && !(beside && asked.distance(run) <= 1)));
        }
    }

    /** "is not furnishing the information to the Commission pursuant to Rule 12g3-2(b)" answers where no box does. */
    void denied(Question question, FormToken words) {
        print(question);
        question.state(new PlacedBox(NO, BoxState.CHECKED, "", words.words(), false));
        reach(words);
    }

    /** "The registrant files annual reports on Form 20-F" answers where no box does, unless it is part of what is asked by check mark. */
    void stated(BoxRun run, boolean asking) {
        Question annual = about(ANNUAL_FORMS_MENTION);
        Question asked = annual == null && !asking ? new Question(ANNUAL_FORMS_MENTION, run.first(), run.first(), run.rule()) : annual;
        if (asked != null && !asked.isAnswered()) {
            keep(run, asked, List.of(new PlacedBox(run.first().getType(), BoxState.CHECKED, "", run.first().words(), false)));
        }
    }
}
