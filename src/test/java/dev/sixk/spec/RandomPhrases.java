package dev.sixk.spec;

import java.util.List;

/** Phrases and marks of filings, to be strung together in any order. */
public final class RandomPhrases {

    public static final List<String> ALL = List.of("Exhibit 99.1", "99.1", "(a)", "1.", "A.", "Form 20-F", "Form 40-F", "[X]", "[ ]", "_X_", "Yes", "No", "/s/", "By:", "By: /s/",
        "Form 6-K", "Form 8-K", "SIGNATURES", "(Name of Registrant)", "(Translation of registrant's name into English)", "(Address of principal executive offices)",
        "82-", "82-34816", "1-12345", "333-12345", "May 13, 2003", "May 2003", "For the month of", "Date of report:", "Commission File Number:", "Indicate by check mark",
        "If \"Yes\"", "12g3-2(b)", "101(b)(1)", "101(b)(7)", "Note:", "\n", "\n", "\n\n", "   ", "\t", "\uFFFC[a.gif]", "☒", "☐", "þ", "é", "щ", "\uD83D\uDE00", ".....", "_ _ _",
        "(", ")", "[", "Exhibit Index", "EXHIBITS", "Description", "Table of Contents", "Pursuant to the requirements of the Securities Exchange Act of 1934",
        "thereunto duly authorized", "Name:", "Title:", "Date:", "Acme Limited", "Jane Doe", "Chief Executive Officer", "(Registrant)", "* Print the name and title",
        "is attached hereto as", "a copy of the press release", "incorporated by reference", "this report", "registration statement on Form F-3", "not", "and", "the following:",
        "Item 5.02", "Item 9.01 Financial Statements and Exhibits", "Rule 425", "(Former name or former address)", "(IRS Employer Identification No.)", "99-0000001",
        "a company", "organized under the laws of", "Telephone:", "+1 212 555 0100", "Amendment No. 1", "Report of Foreign Private Issuer", "rule 13a-16 or 15d-16");

    private RandomPhrases() {
    }
}
