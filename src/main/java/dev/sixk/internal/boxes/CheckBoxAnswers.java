package dev.sixk.internal.boxes;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.facts.AskedQuestion;
import dev.sixk.facts.Facts;
import dev.sixk.facts.RecordPath;
import dev.sixk.grammar.SixKReport.CheckBoxesContext;
import dev.sixk.grammar.SixKReport.FileNumberContext;
import dev.sixk.model.AnnualReportAnswer;
import dev.sixk.model.AnnualReportForm;
import dev.sixk.model.Answer;
import dev.sixk.model.Box;
import dev.sixk.model.BoxState;
import dev.sixk.model.CheckBoxes;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.RuleAnswer;
import dev.sixk.words.FormToken;
import dev.sixk.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The check-box lines of Form 6-K: the four questions of its cover. */
public final class CheckBoxAnswers {

    private static final RecordPath CHECK_BOXES = RecordPath.of("checkBoxes");
    private static final RecordPath FILE = CHECK_BOXES.field("file12g3_2b");

    private final CheckBoxVisitor visitor;
    private final Questions found;
    private final Facts facts;

    /** Reads the questions; what is found goes to {@code facts} when the record is asked for. */
    public CheckBoxAnswers(CheckBoxesContext tree, Facts facts) {
        this.visitor = CheckBoxVisitor.of(tree);
        this.found = visitor.questions();
        this.facts = facts;
    }

    /** Gives all questions that a cover asks by check mark, in the order printed. */
    public static List<AskedQuestion> questions(CheckBoxesContext tree) {
        return CheckBoxVisitor.of(tree).questions().all().stream().map(Question::asked).toList();
    }

    /** Gives the last token of the questions and their answers; null without any. */
    public @Nullable FormToken last() {
        return found.last();
    }

    /** Gives the record, its words and problems. */
    public CheckBoxes checkBoxes() {
        found.all().forEach(this::report);
        FileNumberContext file = visitor.file();
        if (file != null) {
            facts.found(FILE, FileNumber.words(file), file);
        }
        return new CheckBoxes(annual(found.about(ANNUAL_FORMS_MENTION)), rule(found.about(RULE_101B1)),
            rule(found.about(RULE_101B7)), rule(found.about(RULE_12G3)), file == null ? null : FileNumber.value(file));
    }

    /** Reports the questions that Form 6-K does not ask; other forms ask their own. */
    public static void reportUnknown(CheckBoxesContext tree, Facts facts) {
        for (Question question : CheckBoxVisitor.of(tree).questions().all()) {
            if (path(question.kind()) == null) {
                facts.problem(ProblemCode.QUESTION_UNKNOWN, "expected a question of the form", question.topic(), CHECK_BOXES);
            }
        }
    }

    private static @Nullable RecordPath path(int kind) {
        return switch (kind) {
            case ANNUAL_FORMS_MENTION -> CHECK_BOXES.field("annualReports");
            case RULE_101B1 -> CHECK_BOXES.field("rule101b1");
            case RULE_101B7 -> CHECK_BOXES.field("rule101b7");
            case RULE_12G3 -> CHECK_BOXES.field("rule12g3_2b");
            default -> null;
        };
    }

    private void report(Question question) {
        RecordPath path = path(question.kind());
        if (path == null) {
            return;
        }
        List<PlacedBox> boxes = question.boxes();
        Words words = boxes.isEmpty() ? question.topic().words() : Words.join(" ", boxes.stream().map(PlacedBox::words).toList());
        facts.found(path, words, question.rule());
        for (int i = 0; i < boxes.size(); i++) {
            facts.found(path.field("boxes").at(i), boxes.get(i).words(), question.rule(i));
        }
        ProblemCode code = code(question);
        if (code != null) {
            facts.problem(code, message(code), question.topic(), path);
        }
        if (isIncomplete(question)) {
            facts.problem(ProblemCode.BOX_MISSING, "expected two boxes behind the question", question.topic(), path);
        }
    }

    /** Two labels answer a question, but for the lone box of Rule 101(b), where nothing at all, not even a label, is an empty box. */
    private static boolean isIncomplete(Question question) {
        if (question.boxes().isEmpty()) {
            return question.isHalved() || question.kind() != RULE_101B1 && question.kind() != RULE_101B7;
        }
        PlacedBox only = question.boxes().get(0);
        boolean stated = only.isChecked() && only.mark().isEmpty();
        return question.boxes().size() == 1 && only.label() != PlacedBox.LONE && !stated;
    }

    /** What cannot be told, what contradicts itself, a mark that only its place gives to a label, an annual form without a mark. */
    private static @Nullable ProblemCode code(Question question) {
        if (isUnreadable(question)) {
            return ProblemCode.BOX_UNREADABLE;
        }
        if (question.isChecked(YES) && question.isChecked(NO)) {
            return ProblemCode.BOXES_CONTRADICTORY;
        }
        if (question.boxes().stream().anyMatch(PlacedBox::guessed)) {
            return ProblemCode.BOX_BY_POSITION;
        }
        boolean unmarked = question.kind() == ANNUAL_FORMS_MENTION && question.boxes().size() != 1
            && question.boxes().stream().noneMatch(PlacedBox::isChecked);
        return unmarked ? ProblemCode.BOX_UNMARKED : null;
    }

    private static String message(ProblemCode code) {
        return switch (code) {
            case BOX_UNREADABLE -> "expected a mark or an empty box";
            case BOXES_CONTRADICTORY -> "expected one mark for Yes and No";
            case BOX_BY_POSITION -> "expected a mark beside its label";
            default -> "expected a mark for Form 20-F or Form 40-F";
        };
    }

    private static boolean isUnreadable(Question question) {
        return question.boxes().stream().anyMatch(box -> box.state() == BoxState.UNREADABLE);
    }

    private static AnnualReportAnswer annual(@Nullable Question question) {
        return question == null ? AnnualReportAnswer.ABSENT : new AnnualReportAnswer(form(question), boxes(question));
    }

    private static AnnualReportForm form(Question question) {
        boolean form20F = question.isChecked(FORM_20F);
        boolean form40F = question.isChecked(FORM_40F);
        if (isUnreadable(question)) {
            return AnnualReportForm.UNREADABLE;
        }
        if (form20F && form40F) {
            return AnnualReportForm.BOTH;
        }
        return form20F ? AnnualReportForm.FORM_20F : form40F ? AnnualReportForm.FORM_40F : AnnualReportForm.NEITHER;
    }

    private static RuleAnswer rule(@Nullable Question question) {
        return question == null ? RuleAnswer.ABSENT : new RuleAnswer(answer(question), boxes(question));
    }

    private static Answer answer(Question question) {
        boolean no = question.isChecked(NO);
        boolean yes = question.isChecked(YES) || question.isChecked(PlacedBox.LONE) && !no;
        if (isUnreadable(question)) {
            return Answer.UNREADABLE;
        }
        if (yes && no) {
            return Answer.CONTRADICTORY;
        }
        return yes ? Answer.YES : no ? Answer.NO : Answer.UNMARKED;
    }

    private static List<Box> boxes(Question question) {
        return question.boxes().stream().map(PlacedBox::box).toList();
    }
}
