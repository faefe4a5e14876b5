package dev.sixk.generate;

import dev.sixk.model.AnnualReportForm;
import dev.sixk.model.Answer;
import java.util.ArrayList;
import java.util.List;

/** Prints the questions of the cover with their check boxes. */
final class BoxesGenerator {

    /** A marked and an empty box of one style. */
    private static final String[][] STYLES = {{"[X]", "[ ]"}, {"X", ""}, {"_X_", "___"}, {"__X__", "_____"}, {"[x]", "[ ]"}, {"(X)", "( )"},
        {"|X|", "|_|"}, {"/X/", "/_/"}, {"\u2612", "\u2610"}, {"\u2611", "\u2610"}, {"x", "___"}, {"X", "[ ]"}, {"\u2713", ""}, {"\u00FE", "\u00A8"}};

    private final Choices choices;
    private final FilingFacts facts;
    private final List<Block> blocks = new ArrayList<>();
    private final String[] style;
    private final boolean before;

    private BoxesGenerator(Choices choices, FilingFacts facts) {
        this.choices = choices;
        this.facts = facts;
        style = STYLES[Integer.parseInt(choices.of("mark", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"))];
        before = !style[1].isEmpty() && choices.of("box", "behind its label", "before its label").startsWith("before");
    }

    static List<Block> blocks(Choices choices, FilingFacts facts) {
        BoxesGenerator boxes = new BoxesGenerator(choices, facts);
        boxes.annual();
        boxes.rule101b1();
        boxes.rule12g();
        return boxes.blocks;
    }

    private void annual() {
        blocks.add(new Block.Prose(choices.of("question", "Indicate by check mark whether the registrant files or will file annual reports under"
            + " cover of Form 20-F or Form 40-F.", "(Indicate by check mark whether the registrant files or will file annual reports under cover of"
            + " Form 20-F or Form 40-F.)", "Indicate by check mark whether the registrant files or will file annual reports under cover Form 20-F or"
            + " Form 40-F:", "[Indicate by check mark whether the registrant files or will file annual reports under cover of Form 20-F or Form 40-F.]")));
        AnnualReportForm answer = choices.of("annual form", AnnualReportForm.FORM_20F, AnnualReportForm.FORM_40F,
            style[1].isEmpty() ? AnnualReportForm.FORM_20F : AnnualReportForm.NEITHER);
        facts.put("annualForm", answer);
        blocks.add(new Block.Cells(List.of(box("Form 20-F", answer == AnnualReportForm.FORM_20F),
            box("Form 40-F", answer == AnnualReportForm.FORM_40F))));
    }

    private void rule101b1() {
        Answer answer = choices.of("101(b)(1)", Answer.ABSENT, Answer.YES, Answer.UNMARKED);
        Answer printed = answer == Answer.UNMARKED && style[1].isEmpty() ? Answer.ABSENT : answer;
        facts.put("rule101b1", printed);
        if (printed != Answer.ABSENT) {
            blocks.add(new Block.Prose("Indicate by check mark if the registrant is submitting the Form 6-K in paper as permitted by Regulation S-T"
                + " Rule 101(b)(1): " + style[printed == Answer.YES ? 0 : 1]));
        }
    }

    private void rule12g() {
        Answer answer = choices.of("12g3-2(b)", Answer.NO, Answer.YES, Answer.ABSENT);
        facts.put("rule12g3_2b", answer).put("file12g3_2b", null);
        if (answer == Answer.ABSENT) {
            return;
        }
        blocks.add(new Block.Prose("Indicate by check mark whether the registrant by furnishing the information contained in this Form is also thereby"
            + " furnishing the information to the Commission pursuant to Rule 12g3-2(b) under the Securities Exchange Act of 1934."));
        blocks.add(new Block.Cells(List.of(box("Yes", answer == Answer.YES), box("No", answer == Answer.NO))));
        String file = choices.of("82-", "", "82-34816", "82-________", "82-      ");
        if (!file.isEmpty() && (answer == Answer.YES || !file.matches(".*\\d{5}"))) {
            blocks.add(new Block.Prose("If \"Yes\" is marked, indicate below the file number assigned to the registrant in connection with Rule 12g3-2(b): "
                + file));
            facts.put("file12g3_2b", file.matches(".*\\d{5}") ? file : null);
        }
    }

    private String box(String label, boolean checked) {
        String mark = style[checked ? 0 : 1];
        return (before ? mark + " " + label : label + " " + mark).strip();
    }
}
