package dev.sixk.form;

import dev.sixk.model.AnnualReportAnswer;
import dev.sixk.model.AnnualReportForm;
import dev.sixk.model.Answer;
import dev.sixk.model.Box;
import dev.sixk.model.BoxState;
import dev.sixk.model.CheckBoxes;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.RuleAnswer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the check-box lines of a cover: questions, and the runs of labels and marks that answer them. */
public final class CheckBoxReader {

    private static final int FARTHEST_LONE_BOX = 3;
    private static final int FARTHEST_ANSWER = 14;

    /** The questions of the cover in the order of the official form. */
    private enum Question {
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
    private @Nullable Question current;
    private boolean followUp;
    private boolean note;
    private @Nullable Words file12g3;
    private int end;

    /** Makes a reader that reports to {@code reading}. */
    public CheckBoxReader(FormReading reading) {
        this.reading = reading;
        for (Question question : Question.values()) {
            boxes.put(question, new LinkedHashMap<>());
        }
    }

    /** Reads the check boxes of a cover. */
    public CheckBoxes read(CoverExtent extent) {
        BoxRun run = new BoxRun();
        for (PassageLine line : extent.questions()) {
            for (Item item : line.items()) {
                run = next(run, item, line);
            }
        }
        answer(run);
        report();
        String file = file12g3 == null ? null : "82-" + file12g3.text().replaceAll("^82\\D*|\\D+$", "");
        return new CheckBoxes(annual(), rule(Question.RULE_101B1), rule(Question.RULE_101B7), rule(Question.RULE_12G3_2B), file);
    }

    /** Gives the 0-based index, in the passage read, behind the last answer; 0 if there was none. */
    public int end() {
        return end;
    }

    private BoxRun next(BoxRun run, Item item, PassageLine line) {
        if (BoxRun.isMark(item) || BoxRun.isLabel(item)) {
            run.add(item);
            return run;
        }
        if (isLink(item)) {
            return run;
        }
        answer(run);
        context(item, line);
        return new BoxRun();
    }

    private static boolean isLink(Item item) {
        return CoverElement.isPunctuation(item) || item.is(LineRule.BULLET) || item.text().equalsIgnoreCase("or");
    }

    private void context(Item item, PassageLine line) {
        if (item.is(LineRule.INDICATE)) {
            current = null;
            followUp = false;
            note = false;
        } else if (item.is(LineRule.NOTE_LEAD)) {
            note = true;
        } else if (item.is(LineRule.FOLLOW_UP_LEAD)) {
            followUp = true;
            note = false;
        } else if (item.is(LineRule.FILE_12_G3)) {
            file(item);
        } else if (!note) {
            mention(item, line);
        }
    }

    private void mention(Item item, PassageLine line) {
        Question mentioned = item.is(LineRule.ANNUAL_FORMS_MENTION) ? Question.ANNUAL_REPORTS
            : item.is(LineRule.RULE_101_B1) ? Question.RULE_101B1
            : item.is(LineRule.RULE_101_B7) ? Question.RULE_101B7
            : item.is(LineRule.RULE_12_G3) ? Question.RULE_12G3_2B : null;
        if (mentioned == null) {
            return;
        }
        if (followUp) {
            end = Math.max(end, item.end());
        } else if (!printed.containsKey(mentioned)) {
            printed.put(mentioned, line);
            current = mentioned;
        }
    }

    private void file(Item item) {
        end = Math.max(end, item.end());
        boolean filled = item.text().chars().filter(Character::isDigit).count() > 2;
        if (filled && file12g3 == null && printed.containsKey(Question.RULE_12G3_2B)) {
            file12g3 = item.words();
            reading.found("checkBoxes.file12g3_2b", item.words(), item.rule());
        }
    }

    private void answer(BoxRun run) {
        if (run.isEmpty()) {
            return;
        }
        if (run.has(LineRule.FORM_20_F) || run.has(LineRule.FORM_40_F)) {
            annual(run);
        } else if (current != null && current != Question.ANNUAL_REPORTS && !note && accepts(run, current)) {
            keep(run, current);
        }
    }

    private void annual(BoxRun run) {
        boolean pair = run.has(LineRule.FORM_20_F) && run.has(LineRule.FORM_40_F);
        boolean beside = current == Question.ANNUAL_REPORTS;
        if ((run.hasMark() || pair && beside) && (beside || pair)) {
            printed.putIfAbsent(Question.ANNUAL_REPORTS, line(run));
            boolean marked = boxes.get(Question.ANNUAL_REPORTS).values().stream().anyMatch(box -> !box.mark().isEmpty());
            if (!marked && run.hasMark()) {
                boxes.get(Question.ANNUAL_REPORTS).clear();
                reading.forget(Question.ANNUAL_REPORTS.path);
            }
            keep(run, Question.ANNUAL_REPORTS);
        }
    }

    private static PassageLine line(BoxRun run) {
        Passage passage = run.first().passage();
        return passage.lines().stream().filter(line -> line.end() >= run.first().start()).findFirst().orElseThrow();
    }

    private boolean accepts(BoxRun run, Question question) {
        int distance = line(run).number() - printed.getOrDefault(question, line(run)).number();
        boolean labelled = run.has(LineRule.YES) && run.has(LineRule.NO) || run.hasLabel() && run.hasMark();
        boolean lone = !run.hasLabel() && question != Question.RULE_12G3_2B && distance <= FARTHEST_LONE_BOX;
        boolean waiting = !followUp || boxes.get(question).isEmpty();
        return waiting && (labelled && distance <= FARTHEST_ANSWER || lone && boxes.get(question).isEmpty());
    }

    private void keep(BoxRun run, Question question) {
        List<Words> words = new ArrayList<>();
        for (BoxRun.Found found : run.boxes()) {
            if (boxes.get(question).putIfAbsent(found.box().label(), found.box()) == null) {
                words.add(found.words());
                reading.found(question.path + ".boxes[" + (boxes.get(question).size() - 1) + "]", found.words(), run.first().rule());
                end = Math.max(end, run.last().end());
            }
        }
        reading.foundMore(question.path, Words.join(" ", words), run.first().rule());
    }

    private AnnualReportAnswer annual() {
        if (!printed.containsKey(Question.ANNUAL_REPORTS)) {
            return AnnualReportAnswer.ABSENT;
        }
        List<Box> all = List.copyOf(boxes.get(Question.ANNUAL_REPORTS).values());
        return new AnnualReportAnswer(form(all), all);
    }

    private static AnnualReportForm form(List<Box> all) {
        boolean form20F = isChecked(all, "Form 20-F");
        boolean form40F = isChecked(all, "Form 40-F");
        if (all.stream().anyMatch(box -> box.state() == BoxState.UNREADABLE)) {
            return AnnualReportForm.UNREADABLE;
        }
        if (form20F && form40F) {
            return AnnualReportForm.BOTH;
        }
        return form20F ? AnnualReportForm.FORM_20F : form40F ? AnnualReportForm.FORM_40F : AnnualReportForm.NEITHER;
    }

    private RuleAnswer rule(Question question) {
        List<Box> all = List.copyOf(boxes.get(question).values());
        return printed.containsKey(question) ? new RuleAnswer(answer(all), all) : RuleAnswer.ABSENT;
    }

    private static Answer answer(List<Box> all) {
        boolean yes = isChecked(all, "Yes") || isChecked(all, "") && !isChecked(all, "No");
        boolean no = isChecked(all, "No");
        if (all.stream().anyMatch(box -> box.state() == BoxState.UNREADABLE)) {
            return Answer.UNREADABLE;
        }
        if (yes && no) {
            return Answer.CONTRADICTORY;
        }
        return yes ? Answer.YES : no ? Answer.NO : Answer.UNMARKED;
    }

    private static boolean isChecked(List<Box> all, String label) {
        Optional<Box> found = all.stream().filter(box -> box.label().equals(label)).findFirst();
        return found.isPresent() && found.get().isChecked();
    }

    private void report() {
        printed.forEach((question, line) -> {
            List<Box> all = List.copyOf(boxes.get(question).values());
            boolean lone = all.size() == 1;
            reading.found(question.path, line.words(), OutlineRule.QUESTION.ruleName());
            if (all.stream().anyMatch(box -> box.state() == BoxState.UNREADABLE)) {
                reading.problem(ProblemCode.BOX_UNREADABLE, "expected a mark or an empty box, found one that cannot be told", line);
            } else if (isChecked(all, "Yes") && isChecked(all, "No")) {
                reading.problem(ProblemCode.BOXES_CONTRADICTORY, "expected one mark, found both Yes and No marked", line);
            } else if (!lone && question == Question.ANNUAL_REPORTS && all.stream().noneMatch(Box::isChecked)) {
                reading.problem(ProblemCode.BOX_UNMARKED, "expected a mark for Form 20-F or Form 40-F, found none", line);
            }
        });
    }
}
