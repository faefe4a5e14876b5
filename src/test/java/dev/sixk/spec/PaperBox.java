package dev.sixk.spec;

import java.util.List;

/** How the boxes of Regulation S-T Rule 101(b)(1) and (7) are asked and answered. */
enum PaperBox {
    NOT_ASKED("none", "none"), EMPTY("unmarked", "unmarked"), FIRST_MARKED("yes", "unmarked"), LAST_MARKED("unmarked", "yes"),
    BOTH_MARKED("yes", "yes"), EMPTY_WITH_NOTES("unmarked", "unmarked"), FIRST_MARKED_WITH_NOTES("yes", "unmarked"),
    LAST_MARKED_WITH_NOTES("unmarked", "yes"), NEXT_LINE("unmarked", "yes"), FIRST_NEXT_LINE("yes", "unmarked"), YES_NO("yes", "no"), NO_YES("no", "yes"), NO_NO("no", "no");

    private static final List<String> RULE = List.of("Regulation S-T Rule 101(b)(%s)", "Regulation S-T\nRule 101(b)(%s)", "Regulation S-T Rule 101 (b) (%s)");
    private static final List<String> FIRST_NOTE = List.of(
        "Note: Regulation S-T Rule 101(b)(1) only permits the submission in paper of a Form 6-K if submitted solely to provide an attached annual "
            + "report to security holders.",
        "Note : Regulation S-T Rule 101(b)(1) only permits the submission in paper of a\nForm 6-K if submitted solely to provide an attached annual\n"
            + "report to security holders.");
    private static final String LAST_NOTE = "Note: Regulation S-T Rule 101(b)(7) only permits the submission in paper of a Form 6-K if submitted to "
        + "furnish a report or other document that the registrant foreign private issuer must furnish and make public under the laws of the "
        + "jurisdiction in which the registrant is incorporated, domiciled or legally organized, as long as the report or other document is not a "
        + "press release, is not required to be and has not been distributed to the registrant's security holders, and, if discussing a material "
        + "event, has already been the subject of a Form 6-K submission or other Commission filing on EDGAR.";

    private final String first;
    private final String last;

    PaperBox(String first, String last) {
        this.first = first;
        this.last = last;
    }

    String first() {
        return first;
    }

    String last() {
        return last;
    }

    void add(List<String> blocks, BoxMark mark, int wordings, BoxOrder yesNo) {
        if (this != NOT_ASKED) {
            question(blocks, wordings % 5 == 2 ? "l" : "1", first, mark, wordings, yesNo);
            note(blocks, FIRST_NOTE.get(wordings % FIRST_NOTE.size()));
            question(blocks, "7", last, mark, wordings, yesNo);
            note(blocks, LAST_NOTE);
        }
    }

    private void note(List<String> blocks, String note) {
        if (name().endsWith("NOTES")) {
            blocks.add(note);
        }
    }

    private void question(List<String> blocks, String digit, String answer, BoxMark mark, int wordings, BoxOrder yesNo) {
        String asked = "Indicate by check mark if the registrant is submitting the Form 6-K in paper as permitted by "
            + String.format(RULE.get(wordings % RULE.size()), digit) + ":";
        String lone = mark.shown(answer.equals("yes"));
        if (this == YES_NO || this == NO_YES || this == NO_NO) {
            blocks.add(asked);
            blocks.add(yesNo.print("Yes", lone, "No", mark.shown(answer.equals("no"))));
        } else if (name().endsWith("NEXT_LINE")) {
            blocks.add(asked);
            blocks.add("     " + lone);
        } else {
            blocks.add(asked + " " + lone);
        }
    }
}
