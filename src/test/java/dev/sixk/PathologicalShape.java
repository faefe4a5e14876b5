package dev.sixk;

import java.util.function.IntFunction;

/**
 * Inputs of one trick each, of any size: a step that is quadratic or recursive would take hours, or a deep stack, on one of them.
 * The size is a number of pieces, so that twice the size must cost about twice as much.
 */
enum PathologicalShape {
    EXHIBIT_LINES(20_000, n -> pieces(n, "Exhibit 99.%d: a press release\n")),
    EXHIBIT_LINES_OF_ONE_NUMBER(20_000, n -> "Exhibit 99.1: a press release\n".repeat(n)),
    EXHIBIT_FOLLOWED_BY_PLAIN_LINES(40_000, n -> "EXHIBIT INDEX\n\nExhibit 99.1: notice\n" + "and more of the same\n".repeat(n)),
    NUMBERED_ROWS(40_000, n -> pieces(n, "%d. a press release\n")),
    EXHIBIT_SENTENCES(20_000, n -> pieces(n, "A copy of the notice is attached hereto as Exhibit 99.%d.\n\n")),
    INDEX_HEADINGS(40_000, n -> "EXHIBIT INDEX\n\n".repeat(n)),
    QUESTIONS(10_000, n -> ("Indicate by check mark whether the registrant files or will file annual\n"
        + "reports under cover of Form 20-F or Form 40-F.\n\nForm 20-F X Form 40-F\n\n").repeat(n)),
    QUESTIONS_WITHOUT_ANSWER(40_000, n -> "Indicate by check mark whether Form 20-F or Form 40-F\n".repeat(n)),
    ANSWERS_WITHOUT_QUESTION(40_000, n -> "Form 20-F X Form 40-F [ ]\n".repeat(n)),
    MARKS_AFTER_ONE_QUESTION(100_000, n -> "Indicate by check mark whether Form 20-F or Form 40-F\n" + "[X] ".repeat(n)),
    ONE_LONG_LINE(400_000, n -> "sentence ".repeat(n)),
    ONE_LONG_WORD(2_000_000, n -> "x".repeat(n)),
    CARRIAGE_RETURNS(1_000_000, n -> "\r".repeat(n)),
    BLANKS(2_000_000, n -> " ".repeat(n)),
    TABS(200_000, n -> "x\t".repeat(n)),
    NULS(1_000_000, n -> "text\n".repeat(n / 10) + "\0".repeat(n)),
    LONE_SURROGATES(400_000, n -> "\uD800".repeat(n)),
    CYRILLIC(100_000, n -> "Отчёт иностранного эмитента за месяц\n".repeat(n / 10)),
    CYRILLIC_LINE(400_000, n -> "щ ".repeat(n)),
    UNCLOSED_NAME_CAPTIONS(40_000, n -> "(Exact name of registrant ".repeat(n)),
    UNCLOSED_NAME_CAPTIONS_BY_LINE(40_000, n -> "(Exact name of\n".repeat(n)),
    UNCLOSED_ADDRESS_CAPTIONS(40_000, n -> "(Address of principal\n".repeat(n)),
    NAME_CAPTIONS(40_000, n -> "ACME (Name of Registrant)\n".repeat(n)),
    OPEN_PARENTHESES(200_000, n -> "(".repeat(n)),
    OPEN_TAGS_BY_LINE(100_000, n -> "< a\n".repeat(n)),
    OPEN_BRACKETS(200_000, n -> "[".repeat(n)),
    SPACED_RULES(200_000, n -> "_ ".repeat(n)),
    SPACED_LEADERS(200_000, n -> ". ".repeat(n)),
    UNDERSCORES(200_000, n -> "_".repeat(n)),
    MONTH_LEADS(40_000, n -> "For the month of ".repeat(n)),
    MONTH_LEADS_BY_LINE(40_000, n -> "For the month of\n".repeat(n)),
    DATES(40_000, n -> "May 13, 2003 ".repeat(n)),
    FILE_NUMBER_LEADS(40_000, n -> "Commission File Number: 1-14836\n".repeat(n)),
    CONFORMED_SIGNATURES(40_000, n -> "/s/ ".repeat(n)),
    CONFORMED_SIGNATURES_BY_LINE(40_000, n -> "/s/\n".repeat(n)),
    SIGNATURE_HEADINGS(40_000, n -> "SIGNATURES\n\n".repeat(n)),
    SIGNATURE_BLOCKS(4_000, n -> ("SIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, duly authorized.\n\n"
        + "ACME S.A.\n\nDate: May 13, 2003        By: /s/ Ann Lee\nName: Ann Lee\nTitle: Director\n\n").repeat(n)),
    SIGNATORIES_OF_ONE_BLOCK(20_000, n -> "SIGNATURES\n\nduly authorized\n\nACME S.A.\n\n" + "By: /s/ Ann Lee\nName: Ann Lee\n".repeat(n)),
    COVERS(4_000, n -> "FORM 6-K\n\nFor the month of May 2003\n\nACME S.A.\n(Name of Registrant)\n\n".repeat(n)),
    INCORPORATIONS(10_000, n -> ("This report is hereby incorporated by reference into the registration statement on Form F-3 "
        + "(File No. 333-272980)\n\n").repeat(n)),
    INCORPORATED_NUMBERS(40_000, n -> "This report is incorporated by reference into the registration statements (File No. " + "333-272980, ".repeat(n)),
    TELEPHONES(40_000, n -> "Tel: +44 20 7000 0000\n".repeat(n)),
    DIGITS(1_000_000, n -> "1".repeat(n)),
    DOTTED_DIGITS(400_000, n -> "1.".repeat(n)),
    SEGMENTS(100_000, n -> "x   ".repeat(n)),
    SEGMENT_BY_LINE(200_000, n -> "x\n".repeat(n)),
    BLANK_LINES(1_000_000, n -> "\n".repeat(n)),
    IMAGES(40_000, n -> "<html><p>" + "<img src=box.gif>".repeat(n)),
    HTML_NESTED(40_000, n -> "<html>" + "<div>".repeat(n) + "x"),
    HTML_TABLES_NESTED(4_000, n -> "<html>" + "<table><tr><td>".repeat(n) + "x"),
    HTML_CELLS(40_000, n -> "<html><table><tr>" + "<td>x".repeat(n)),
    HTML_ROWS(40_000, n -> "<html><table>" + "<tr><td>Exhibit 99.1<td>notice".repeat(n)),
    HTML_OPEN_TAGS(100_000, n -> "<html>" + "<".repeat(n)),
    HTML_PARAGRAPHS(40_000, n -> "<html>" + "<p>Form 20-F <u>X</u> Form 40-F".repeat(n));

    private final int size;
    private final IntFunction<String> text;

    PathologicalShape(int size, IntFunction<String> text) {
        this.size = size;
        this.text = text;
    }

    /** Gives the text at a part of its full size. */
    String text(int part) {
        return text.apply(size / part);
    }

    private static String pieces(int count, String format) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            text.append(String.format(java.util.Locale.ROOT, format, i));
        }
        return text.toString();
    }
}
