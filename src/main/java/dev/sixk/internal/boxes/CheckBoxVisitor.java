package dev.sixk.internal.boxes;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.grammar.SixKReport.AnswersContext;
import dev.sixk.grammar.SixKReport.AskingContext;
import dev.sixk.grammar.SixKReport.BoxesContext;
import dev.sixk.grammar.SixKReport.CheckBoxesContext;
import dev.sixk.grammar.SixKReport.FileNumberContext;
import dev.sixk.grammar.SixKReport.FollowUpContext;
import dev.sixk.grammar.SixKReport.NoteContext;
import dev.sixk.grammar.SixKReport.StatementContext;
import dev.sixk.grammar.SixKReport.SubjectContext;
import dev.sixk.grammar.SixKReport.UnaskedContext;
import dev.sixk.grammar.SixKReportBaseVisitor;
import dev.sixk.words.FormToken;
import dev.sixk.words.Vocabulary;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Finds the questions of a cover, whatever the form asks about, and gives each the boxes that answer it. */
final class CheckBoxVisitor extends SixKReportBaseVisitor<@Nullable Void> {

    private static final Vocabulary JOINS = Vocabulary.of(RULE_link);

    private final Questions questions = new Questions();
    private @Nullable Question current;
    private @Nullable FormToken asking;
    private @Nullable BoxRun leading;
    private @Nullable FileNumberContext file;
    private boolean listed;
    private boolean followUp;
    private boolean note;
    private boolean stated;
    private @Nullable StatementContext denied;

    private CheckBoxVisitor() {
    }

    static CheckBoxVisitor of(CheckBoxesContext tree) {
        CheckBoxVisitor visitor = new CheckBoxVisitor();
        visitor.visit(tree);
        return visitor;
    }

    /** Gives the questions. */
    Questions questions() {
        return questions;
    }

    /** Gives the blank that holds the file number of the follow-up question; null if none is filled in. */
    @Nullable FileNumberContext file() {
        return file;
    }

    @Override
    public @Nullable Void visitAsking(AskingContext ctx) {
        asking = (FormToken) ctx.getStart();
        leading = leading != null && leading.first().getLine() == asking.getLine() ? leading : null;
        listed = ctx.BOX_LEAD() != null;
        current = listed ? null : new Question(Question.UNKNOWN, asking, asking, ctx);
        followUp = false;
        note = false;
        ends(ctx.TEXT());
        return visitChildren(ctx);
    }

    private void ends(@Nullable TerminalNode text) {
        if (current != null && text != null) {
            current.ends((FormToken) text.getSymbol());
        }
    }

    @Override
    public @Nullable Void visitSubject(SubjectContext ctx) {
        FormToken topic = (FormToken) ctx.getStart();
        if (followUp) {
            questions.reach(topic);
        } else if (!note || current != null && current.kind() != Question.UNKNOWN && current.kind() != topic.kind()) {
            mention(topic, ctx);
        }
        if (denied != null && current != null && current.kind() == RULE_12G3 && topic.kind() == RULE_12G3) {
            questions.denied(current, (FormToken) denied.getStart());
        }
        denied = null;
        return visitChildren(ctx);
    }

    /** Words that ask by check mark print the question; elsewhere, it is printed only if boxes follow. */
    private void mention(FormToken topic, SubjectContext ctx) {
        Question before = questions.about(topic.kind());
        if (before != null && (before.isAnswered() || asking == null)) {
            current = asking == null ? current : null;
            return;
        }
        Question question = before == null ? new Question(topic.kind(), asking == null ? topic : asking, topic, ctx) : before;
        question.again(topic);
        if (current != null && isJoined(current, topic)) {
            question.join(current);
        }
        current = question;
        ends(ctx.TEXT());
        if (asking != null) {
            questions.print(question);
        }
        if (leading != null && (asking != null || listed)) {
            questions.keep(leading, question, leading.boxes(false));
        }
        current = listed ? null : question;
        leading = null;
        asking = null;
    }

    /** "Rule 101(b)(1) or Rule 101(b)(7)": nothing but a joining word between the two. */
    private static boolean isJoined(Question before, FormToken topic) {
        int between = topic.phrases().written(before.topic().end(), topic.first());
        return before.kind() != Question.UNKNOWN && !before.isAnswered() && between == topic.first() - 1 && JOINS.has(topic.phrases().kind(between));
    }

    @Override
    public @Nullable Void visitStatement(StatementContext ctx) {
        stated = true;
        visitChildren(ctx);
        stated = false;
        denied = ctx.NOT_FURNISHING() == null ? null : ctx;
        return null;
    }

    @Override
    public @Nullable Void visitFollowUp(FollowUpContext ctx) {
        followUp = true;
        note = false;
        return visitChildren(ctx);
    }

    @Override
    public @Nullable Void visitNote(NoteContext ctx) {
        note = true;
        return visitChildren(ctx);
    }

    @Override
    public @Nullable Void visitFileNumber(FileNumberContext ctx) {
        questions.reach((FormToken) ctx.getStart());
        boolean here = followUp || current != null && current.kind() == RULE_12G3;
        if (file == null && here && questions.about(RULE_12G3) != null && FileNumber.isFilledIn(ctx)) {
            file = ctx;
        }
        return visitChildren(ctx);
    }

    @Override
    public @Nullable Void visitUnasked(UnaskedContext ctx) {
        BoxRun run = BoxRun.of(ctx.answers().boxes(0)).get(0);
        if (run.hasLabel() || ctx.answers().boxes().size() > 1) {
            return visitChildren(ctx);
        }
        leading = run;
        return null;
    }

    @Override
    public @Nullable Void visitAnswers(AnswersContext ctx) {
        leading = null;
        for (BoxesContext boxes : ctx.boxes()) {
            BoxRun.of(boxes).forEach(this::answer);
        }
        return null;
    }

    private void answer(BoxRun run) {
        if (run.namesForm() && stated && !run.hasMark()) {
            questions.stated(run, asking != null);
        } else if (run.namesForm()) {
            questions.annual(run, current);
        } else if (current != null && current.kind() != ANNUAL_FORMS_MENTION) {
            answer(run, current);
        }
    }

    private void answer(BoxRun run, Question question) {
        if (question.accepts(run, followUp, note)) {
            questions.keep(run, question, run.boxes(false));
        } else if (run.hasLabel() && !run.hasMark()) {
            question.loseLabel();
        }
    }
}
