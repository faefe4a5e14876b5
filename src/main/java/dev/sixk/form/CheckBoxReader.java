package dev.sixk.form;

import dev.sixk.form.BoxAnswers.Question;
import dev.sixk.model.CheckBoxes;
import dev.sixk.words.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the check-box lines of a cover: questions, and the runs of labels and marks that answer them. */
public final class CheckBoxReader {

    private static final int FARTHEST_LONE_BOX = 3;
    private static final int FARTHEST_ANSWER = 14;
    private static final int FARTHEST_ANSWER_BEHIND_NOTE = 24;

    private final FormReading reading;
    private final BoxAnswers answers;
    private final Map<Question, PassageLine> mentioned = new EnumMap<>(Question.class);
    private BoxRun run = new BoxRun();
    private @Nullable BoxRun leading;
    private @Nullable Question current;
    private boolean asked;
    private boolean followUp;
    private boolean note;
    private boolean closed;
    private @Nullable Item blank;
    private @Nullable Words file12g3;
    private int end;

    /** Makes a reader that reports to {@code reading}. */
    public CheckBoxReader(FormReading reading) {
        this.reading = reading;
        this.answers = new BoxAnswers(reading);
    }

    /** Reads the check boxes of a cover. */
    public CheckBoxes read(CoverExtent extent) {
        for (PassageLine line : extent.questions()) {
            for (Item item : BoxItems.of(line)) {
                next(item, line);
            }
        }
        answer();
        answers.report();
        String file = file12g3 == null ? null : "82-" + file12g3.text().replaceAll("^\\D*82\\D*|\\D+$", "");
        return new CheckBoxes(answers.annual(), answers.rule(Question.RULE_101B1), answers.rule(Question.RULE_101B7),
            answers.rule(Question.RULE_12G3_2B), file);
    }

    /** Gives the 0-based index, in the passage read, behind the last answer; 0 if there was none. */
    public int end() {
        return end;
    }

    private void next(Item item, PassageLine line) {
        if (BoxRun.isMark(item) || BoxRun.isLabel(item)) {
            if (run.isComplete() && BoxRun.line(item) != BoxRun.line(run.last())) {
                answer();
            }
            run.add(item);
        } else if (!BoxItems.isLink(item)) {
            if (item.is(LineRule.INDICATE) && leads(line)) {
                leading = run;
                run = new BoxRun();
            }
            answer();
            context(item, line);
        }
    }

    /** A lone mark at the start of the line on which a question begins is the question's own. */
    private boolean leads(PassageLine line) {
        return !run.isEmpty() && !run.hasLabel() && run.first().start() >= line.start()
            && line.items().indexOf(run.first()) == 0;
    }

    private void context(Item item, PassageLine line) {
        if (item.is(LineRule.INDICATE)) {
            current = null;
            asked = true;
            followUp = false;
            note = false;
        } else if (item.is(LineRule.NOTE_LEAD)) {
            note = true;
        } else if (item.is(LineRule.FOLLOW_UP_LEAD)) {
            followUp = true;
            note = false;
        } else if (item.is(LineRule.FILE_12_G3)) {
            file(item);
        } else if (blank != null && item.is(LineRule.NUMBER)) {
            number(item, line);
        } else if (!note) {
            mention(item, line);
        }
    }

    private void mention(Item item, PassageLine line) {
        Question question = item.is(LineRule.ANNUAL_FORMS_MENTION) ? Question.ANNUAL_REPORTS
            : item.is(LineRule.RULE_101_B1) ? Question.RULE_101B1
            : item.is(LineRule.RULE_101_B7) ? Question.RULE_101B7
            : item.is(LineRule.RULE_12_G3) ? Question.RULE_12G3_2B : null;
        if (question == null) {
            return;
        }
        if (followUp) {
            end = Math.max(end, item.end());
        } else if (!answers.isPrinted(question)) {
            mentioned.put(question, line);
            current = question;
            ask(question, line);
        }
    }

    /** Words that ask by check mark print the question; elsewhere, it is printed only if boxes follow. */
    private void ask(Question question, PassageLine line) {
        if (asked) {
            answers.printed(question, line);
            asked = false;
        }
        if (leading != null) {
            keep(leading, question);
            leading = null;
        }
    }

    private void file(Item item) {
        end = Math.max(end, item.end());
        boolean filled = item.text().replaceFirst("82", "").chars().anyMatch(Character::isDigit);
        blank = filled || !followUp ? null : item;
        if (filled && file12g3 == null && (followUp || current == Question.RULE_12G3_2B)) {
            file(item.words(), item);
        }
    }

    /** "82-" and the number in another cell, or in the next line. */
    private void number(Item item, PassageLine line) {
        boolean alone = item.text().matches("\\d{3,6}") && (line.items().size() == 1 || line.items().contains(blank));
        if (alone && file12g3 == null && blank != null) {
            file(Words.join("", List.of(blank.words(), item.words())), item);
            end = Math.max(end, item.end());
        }
        blank = null;
    }

    private void file(Words words, Item item) {
        if (answers.isPrinted(Question.RULE_12G3_2B)) {
            file12g3 = words;
            reading.found("checkBoxes.file12g3_2b", words, item.rule());
        }
    }

    private void answer() {
        if (run.has(LineRule.FORM_20_F) || run.has(LineRule.FORM_40_F)) {
            annual();
        } else if (!run.isEmpty() && current != null && current != Question.ANNUAL_REPORTS && accepts(current)) {
            keep(run, current);
        }
        run = new BoxRun();
    }

    private void annual() {
        boolean pair = run.has(LineRule.FORM_20_F) && run.has(LineRule.FORM_40_F);
        boolean beside = current == Question.ANNUAL_REPORTS && distance(current) <= FARTHEST_ANSWER;
        boolean unasked = pair && run.hasMark() && !answers.isAnswered(Question.ANNUAL_REPORTS);
        if (!closed && (beside && (pair || run.hasMark()) || unasked)) {
            keep(run, Question.ANNUAL_REPORTS);
            closed = pair && BoxItems.areBoxes(line(run));
        }
    }

    private static PassageLine line(BoxRun run) {
        Passage passage = run.first().passage();
        return passage.lines().stream().filter(line -> line.end() >= run.first().start()).findFirst().orElseThrow();
    }

    private int distance(Question question) {
        PassageLine asking = mentioned.get(question);
        return asking == null ? 0 : run.line() - asking.number();
    }

    private boolean accepts(Question question) {
        int farthest = note ? FARTHEST_ANSWER_BEHIND_NOTE : FARTHEST_ANSWER;
        boolean labelled = (run.has(LineRule.YES) && run.has(LineRule.NO) || run.hasLabel() && run.hasMark()) && distance(question) <= farthest;
        boolean alone = !note || line(run).items().stream().allMatch(item -> BoxRun.isMark(item) || CoverElement.isPunctuation(item));
        boolean lone = !run.hasLabel() && question != Question.RULE_12G3_2B && alone
            && distance(question) <= (note ? FARTHEST_ANSWER_BEHIND_NOTE : FARTHEST_LONE_BOX);
        boolean waiting = !followUp && !note && (distance(question) <= FARTHEST_LONE_BOX || !answers.hasLoneBox(question))
            || !answers.isAnswered(question);
        return waiting && (labelled || lone && !answers.isAnswered(question));
    }

    private void keep(BoxRun kept, Question question) {
        answers.printed(question, line(kept));
        if (answers.keep(question, kept)) {
            end = Math.max(end, kept.last().end());
        }
    }
}
