package dev.sixk.internal.boxes;

import static dev.sixk.grammar.SixKReport.NO;
import static dev.sixk.grammar.SixKReport.RULE_12G3;
import static dev.sixk.grammar.SixKReport.YES;

import dev.sixk.facts.AskedQuestion;
import dev.sixk.words.FormToken;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** A question of a cover, and the boxes that answer it as far as they are read. */
final class Question {

    /** The kind of a question whose subject no phrase names. */
    static final int UNKNOWN = 0;

    private final int kind;
    private final ParserRuleContext rule;
    private final FormToken begin;
    private FormToken topic;
    private int end;
    private @Nullable Question joined;
    private boolean printed;
    private boolean halved;
    private final List<PlacedBox> boxes = new ArrayList<>();
    private final List<ParserRuleContext> rules = new ArrayList<>();

    /**
     * Makes a question without boxes.
     *
     * @param kind  the token type, in the form's own lexer, of what is asked about
     * @param begin where the question begins
     * @param topic where it says what it is about, or the first box where boxes stand alone
     */
    Question(int kind, FormToken begin, FormToken topic, ParserRuleContext rule) {
        this.kind = kind;
        this.begin = begin;
        this.rule = rule;
        again(topic);
    }

    /** Takes note that the question counts as printed; says whether it did not before. */
    boolean print() {
        boolean first = !printed;
        printed = true;
        return first;
    }

    /** Takes note that the question, unanswered as yet, says again what it is about. */
    void again(FormToken place) {
        topic = place;
        end = place.end();
    }

    /** Takes note of a question that the same boxes answer, and of those joined to it; not in a circle. */
    void join(Question other) {
        Question last = other;
        while (last != this && last.joined != null) {
            last = last.joined;
        }
        joined = last == this ? joined : other;
    }

    @Nullable Question joined() {
        return joined;
    }

    /** Takes note of the question's last words. */
    void ends(FormToken text) {
        end = text.end();
    }

    int kind() {
        return kind;
    }

    FormToken topic() {
        return topic;
    }

    ParserRuleContext rule() {
        return rule;
    }

    /** Gives the question as forms see it. */
    AskedQuestion asked() {
        Words subject = kind == UNKNOWN ? Words.NONE : topic.words();
        Words words = begin.phrases().words(begin.first(), begin.phrases().is(end, '.') ? end + 1 : end);
        return new AskedQuestion(kind, subject, words, boxes.stream().map(PlacedBox::box).toList());
    }

    List<PlacedBox> boxes() {
        return boxes;
    }

    /** Gives the rule that matched the box with an index. */
    ParserRuleContext rule(int box) {
        return rules.get(box);
    }

    boolean isAnswered() {
        return !boxes.isEmpty();
    }

    /** Says whether a label without a mark was left over: the other of its pair may be lost. */
    boolean isHalved() {
        return halved;
    }

    private boolean hasMark() {
        return boxes.stream().anyMatch(box -> !box.mark().isEmpty());
    }

    /** Keeps the boxes that the question does not have yet, labels without a mark giving way; says whether there were any. */
    boolean keep(BoxRun run, List<PlacedBox> placed) {
        if (run.hasMark() && !hasMark()) {
            boxes.clear();
            rules.clear();
        }
        int before = boxes.size();
        for (PlacedBox each : placed) {
            if (boxes.stream().noneMatch(box -> box.label() == each.label())) {
                boxes.add(halved ? leftOver(each) : each);
                rules.add(run.rule());
            }
        }
        return boxes.size() > before;
    }

    /** Takes an answer in words, where there is none yet. */
    void state(PlacedBox box) {
        if (boxes.isEmpty()) {
            boxes.add(box);
            rules.add(rule);
        }
    }

    boolean isChecked(int label) {
        return boxes.stream().anyMatch(box -> box.label() == label && box.isChecked());
    }

    /** Gives the number of lines from the question to a run. */
    int distance(BoxRun run) {
        return run.first().getLine() - topic.getLine();
    }

    /** Takes note of a label that is no answer alone; behind a lone box it may be that of a pair whose other label is lost. */
    void loseLabel() {
        halved = true;
        boxes.replaceAll(box -> box.label() == PlacedBox.LONE ? leftOver(box) : box);
    }

    private static PlacedBox leftOver(PlacedBox box) {
        return box.label() == PlacedBox.LONE ? box.unreadable() : box.doubtful();
    }

    /** Says whether a run that names no form may answer: two labels, a marked one, a lone mark where no box answered yet. */
    boolean accepts(BoxRun run, boolean followUp, boolean note) {
        boolean labelled = run.has(YES) && run.has(NO) || run.hasLabel() && run.hasMark();
        boolean lone = !run.hasLabel() && kind != RULE_12G3 && (!note || run.fillsItsLine());
        return labelled && !(isAnswered() && (followUp || note)) || lone && !isAnswered();
    }
}
