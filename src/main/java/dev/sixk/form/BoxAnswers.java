package dev.sixk.form;

import dev.sixk.model.AnnualReportAnswer;
import dev.sixk.model.AnnualReportForm;
import dev.sixk.model.Answer;
import dev.sixk.model.Box;
import dev.sixk.model.BoxState;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.RuleAnswer;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The questions of a cover as they are found, and the boxes that answer each. */
final class BoxAnswers {

    /** The questions of the cover in the order of the official form. */
    enum Question {
        ANNUAL_REPORTS("checkBoxes.annualReports"), RULE_101B1("checkBoxes.rule101b1"), RULE_101B7("checkBoxes.rule101b7"),
        RULE_12G3_2B("checkBoxes.rule12g3_2b");

        private final String path;

        Question(String path) {
            this.path = path;
        }
    }

    private final FormReading reading;
    private final Map<Question, PassageLine> printed = new EnumMap<>(Question.class);
    private final Map<Question, Map<String, Box>> boxes = new EnumMap<>(Question.class);

    BoxAnswers(FormReading reading) {
        this.reading = reading;
        for (Question question : Question.values()) {
            boxes.put(question, new LinkedHashMap<>());
        }
    }

    void printed(Question question, PassageLine line) {
        printed.putIfAbsent(question, line);
    }

    boolean isPrinted(Question question) {
        return printed.containsKey(question);
    }

    boolean isAnswered(Question question) {
        return !kept(question).isEmpty();
    }

    boolean hasLoneBox(Question question) {
        return kept(question).containsKey("");
    }

    boolean hasMark(Question question) {
        return kept(question).values().stream().anyMatch(box -> !box.mark().isEmpty());
    }

    /** Keeps the boxes of a run that the question does not have yet; says whether there were any. */
    boolean keep(Question question, BoxRun run) {
        Map<String, Box> kept = kept(question);
        if (!hasMark(question) && run.hasMark()) {
            kept.clear();
            reading.forget(question.path);
        }
        List<Words> words = new ArrayList<>();
        for (BoxRun.Found found : run.boxes()) {
            if (kept.putIfAbsent(found.box().label(), found.box()) == null) {
                words.add(found.words());
                reading.found(question.path + ".boxes[" + (kept.size() - 1) + "]", found.words(), run.first().rule());
            }
        }
        reading.foundMore(question.path, Words.join(" ", words), run.first().rule());
        return !words.isEmpty();
    }

    AnnualReportAnswer annual() {
        List<Box> all = all(Question.ANNUAL_REPORTS);
        return isPrinted(Question.ANNUAL_REPORTS) ? new AnnualReportAnswer(form(all), all) : AnnualReportAnswer.ABSENT;
    }

    RuleAnswer rule(Question question) {
        return isPrinted(question) ? new RuleAnswer(answer(all(question)), all(question)) : RuleAnswer.ABSENT;
    }

    private List<Box> all(Question question) {
        return List.copyOf(kept(question).values());
    }

    private static AnnualReportForm form(List<Box> all) {
        boolean form20F = isChecked(all, "Form 20-F");
        boolean form40F = isChecked(all, "Form 40-F");
        if (isUnreadable(all)) {
            return AnnualReportForm.UNREADABLE;
        }
        if (form20F && form40F) {
            return AnnualReportForm.BOTH;
        }
        return form20F ? AnnualReportForm.FORM_20F : form40F ? AnnualReportForm.FORM_40F : AnnualReportForm.NEITHER;
    }

    private static Answer answer(List<Box> all) {
        boolean no = isChecked(all, "No");
        boolean yes = isChecked(all, "Yes") || isChecked(all, "") && !no;
        if (isUnreadable(all)) {
            return Answer.UNREADABLE;
        }
        if (yes && no) {
            return Answer.CONTRADICTORY;
        }
        return yes ? Answer.YES : no ? Answer.NO : Answer.UNMARKED;
    }

    private static boolean isChecked(List<Box> all, String label) {
        return all.stream().anyMatch(box -> box.label().equals(label) && box.isChecked());
    }

    private static boolean isUnreadable(List<Box> all) {
        return all.stream().anyMatch(box -> box.state() == BoxState.UNREADABLE);
    }

    /** Reports what cannot be told, what contradicts itself, and an annual form without a mark. */
    void report() {
        printed.forEach((question, line) -> {
            reading.found(question.path, line.words(), OutlineRule.QUESTION.ruleName());
            ProblemCode code = code(question);
            if (code != null) {
                reading.problem(code, message(code), line, question.path);
            }
        });
    }

    private @Nullable ProblemCode code(Question question) {
        List<Box> all = all(question);
        if (isUnreadable(all)) {
            return ProblemCode.BOX_UNREADABLE;
        }
        if (isChecked(all, "Yes") && isChecked(all, "No")) {
            return ProblemCode.BOXES_CONTRADICTORY;
        }
        boolean unmarked = question == Question.ANNUAL_REPORTS && all.size() != 1 && all.stream().noneMatch(Box::isChecked);
        return unmarked ? ProblemCode.BOX_UNMARKED : null;
    }

    private static String message(ProblemCode code) {
        return switch (code) {
            case BOX_UNREADABLE -> "expected a mark or an empty box";
            case BOXES_CONTRADICTORY -> "expected one mark for Yes and No";
            default -> "expected a mark for Form 20-F or Form 40-F";
        };
    }

    /** Gives the boxes of a question; the constructor puts a map for each. */
    private Map<String, Box> kept(Question question) {
        return Objects.requireNonNull(boxes.get(question));
    }
}
