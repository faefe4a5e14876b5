package dev.sixk.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A cover of an invented issuer, made of the catalogue's wordings, with known answers.
 *
 * @param mark     how boxes are printed
 * @param annual   where the boxes of Form 20-F and Form 40-F stand
 * @param yesNo    where the boxes of Yes and No stand
 * @param wordings which of the wordings to print, 0-based, any number
 * @param annualForm {@code 20-f}, {@code 40-f}, {@code both} or {@code neither}
 * @param answer   the answer to Rule 12g3-2(b): {@code yes}, {@code no}, {@code unmarked}, or {@code none} if it is not asked
 * @param paper    how Rule 101(b)(1) and (7) are asked and answered
 * @param file     how the 82- number is printed; {@link FileBlank#value()} is the expected number
 * @param behind   what follows the boxes
 * @param asked    whether the question of the annual reports is printed above its answer
 */
record GeneratedCover(BoxMark mark, BoxOrder annual, BoxOrder yesNo, int wordings, String annualForm, String answer, PaperBox paper,
                      FileBlank file, int behind, boolean asked) {

    private static final List<String> ANNUAL = List.of(
        "Indicate by check mark whether the registrant files or will file annual reports under cover of Form 20-F or Form 40-F.",
        "Indicate by check mark whether the registrant files or will file annual\nreports under cover Form 20-F or Form 40-F.",
        "[Indicate by check mark whether the registrant files or will file annual reports\nunder cover of Form 20-F or Form 40-F.]",
        "(Indicate by check mark whether the registrant files or will file\nannual reports under cover of Form 20-F or\nForm 40-F.)",
        "Indication by check mark whether the registrant files or will file annual reports under cover Form 20-F or 40-F:",
        "Please indicate by check mark whether the registrant files or will file annual reports under cover of Form\n20-F or Form 40-F");
    private static final List<String> RULE = List.of(
        "Indicate by check mark whether the registrant by furnishing the information contained in this Form is also thereby furnishing the "
            + "information to the Commission pursuant to Rule 12g3-2(b) under the Securities Exchange Act of 1934.",
        "Indicate by check mark whether by furnishing the information contained in\nthis Form, the registrant is also thereby furnishing the "
            + "information to the\nCommission pursuant to Rule 12-g-3-3(b) under the Securities Exchange Act of 1934.",
        "[Indicate by check mark whether the registrant by furnishing the information\ncontained in this form is also thereby furnishing the "
            + "information to the Commission\npursuant to Rule 12g3-2(b) under the Securities Exchange Act of 1934. ]",
        "Indication by check mark whether the registrant by furnishing the information contained in this Form is also\nthereby furnishing the "
            + "information to the Commission pursuant to Rule 12g3-2 (b) under\nthe Securities Exchange Act of 1934:");
    private static final List<String> BEHIND = List.of("",
        "No person should rely on this report as an offer of shares. Yes, we can was the motto of the year.",
        "Form 20-F Xilinhe Holdings filed with the Commission on May 2, 2009 is incorporated by reference.",
        "o  The Company furnishes the notice of its general meeting\n\no  The Company furnishes the minutes",
        "X. Agenda of the meeting\n\nNo. 1   Yes votes   X   100\nNo. 2   No votes   [X]   20",
        "No. 12 of 2009\n\nAnnouncement: Form 40-F [X] Form 20-F [ ] are boxes of another report.",
        "x 1,000 shares at 12 each");

    boolean html() {
        return annual.html();
    }

    String print() {
        List<String> blocks = new ArrayList<>(List.of("FORM 6-K", "SECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549",
            "Report of Foreign Private Issuer", "Pursuant to Rule 13a-16 or 15d-16 of\nthe Securities Exchange Act of 1934", "For the month of May 2009",
            "Commission File Number: 001-99999", "KESTREL HARBOUR LIMITED\n(Translation of registrant's name into English)",
            "12 Quay Street, Port Kestrel\n(Address of principal executive offices)"));
        if (asked || mark.leavesNothing()) {
            blocks.add(pick(ANNUAL));
        }
        blocks.add(answerLine(annual, "Form 20-F", annualForm.matches("20-f|both"), "Form 40-F", annualForm.matches("40-f|both")));
        paper.add(blocks, mark, wordings, yesNo);
        if (!answer.equals("none")) {
            blocks.add(pick(RULE));
            blocks.add(answerLine(yesNo, "Yes", answer.equals("yes"), "No", answer.equals("no")));
            file.add(blocks, html());
        }
        blocks.add(BEHIND.get(behind % BEHIND.size()));
        blocks.add("SIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report "
            + "to be signed on its behalf by the undersigned, thereunto duly authorized.");
        return html() ? page(blocks) : String.join("\n\n", blocks) + "\n";
    }

    private String pick(List<String> from) {
        return from.get(wordings % from.size());
    }

    private String answerLine(BoxOrder order, String first, boolean firstMarked, String second, boolean secondMarked) {
        return order.print(upper(first), mark.shown(firstMarked), upper(second), mark.shown(secondMarked));
    }

    private String upper(String label) {
        return wordings % 7 == 3 ? label.toUpperCase(Locale.ROOT) : label;
    }

    private static String page(List<String> blocks) {
        StringBuilder page = new StringBuilder("<html><head><style>.wd { font-family: Wingdings }</style></head><body>\n");
        for (String block : blocks) {
            for (String paragraph : block.split("\n\n")) {
                page.append(paragraph.startsWith("<p") || paragraph.startsWith("<P") || paragraph.startsWith("<table") || paragraph.startsWith("<div")
                    ? paragraph : "<p align=\"center\">" + paragraph + "</p>").append('\n');
            }
        }
        return page.append("</body></html>\n").toString();
    }
}
