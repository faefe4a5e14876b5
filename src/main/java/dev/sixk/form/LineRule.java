package dev.sixk.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of {@code grammar/imports/EdgarLine.g4} that shared readers know. A form's line grammar must have them all. */
public enum LineRule {
    FORM_NAME,
    COMMISSION_NAME, REPORT_TITLE, TITLE_WORDS, RULE_CITATION, AMENDMENT_NUMBER, MONTH_LEAD, PERIOD_LEAD, REPORT_DATE_LEAD, FILE_NUMBER_LEAD,
    REGISTRANT_CAPTION, ENGLISH_CAPTION, NAME_ADDRESS_CAPTION, ADDRESS_CAPTION, JURISDICTION_CAPTION, ZIP_CAPTION, OTHER_CAPTION,
    TELEPHONE_LEAD, TELEPHONE, CONTACT, COVER_NOTE, INCORPORATED_IN, LOGO, OTHER_FORM_NAME, OMB_BOX,
    INDICATE, BOX_LEAD, FOLLOW_UP_LEAD, NOTE_LEAD, ANNUAL_FORMS_MENTION, FORM_20_F("form20F"), FORM_40_F("form40F"), YES, NO,
    RULE_101_B1("rule101b1"), RULE_101_B7("rule101b7"), RULE_12_G3("rule12g3"), FILE_12_G3("file12g3"),
    CHECKED, UNCHECKED, UNREADABLE, LETTER_CHECKED, LETTER_UNCHECKED,
    EXHIBIT_NUMBER, EXHIBIT_HEADING, LIST_HEADING, COLUMN_HEADING, ATTACHED, FURNISH_LEAD, BY_REFERENCE, STATEMENT_FORM,
    STATEMENT_WORD, OWN_REPORT, NEGATION, STATEMENT_NUMBER, FILE_NUMBER, NUMBERING, LEADER, FILED_NOTE, RELEASE,
    SIGNATURE_HEADING, SIGNATURE_SENTENCE, AUTHORIZED_END, UNDERSIGNED, BEHALF, CLOSING, REGISTRANT_LABEL, CONFORMED, BY, NAME_LABEL,
    NAME_TITLE_LABEL, TITLE_LABEL, DATE_LABEL, PLACE_LABEL, CONTACT_LABEL, SIGNATURE_CAPTION, PRINT_NOTE, HONORIFIC, DEGREE, TITLE_WORD, COMPANY_FORM,
    NUMERIC_DATE,
    DATE, MONTH_YEAR, DAY_MONTH, MONTH, YEAR, NUMBER, BULLET, WORD;

    private static final Set<String> NAMES = Arrays.stream(values()).map(LineRule::ruleName).collect(Collectors.toUnmodifiableSet());

    private final String ruleName;

    LineRule() {
        StringBuilder camel = new StringBuilder();
        for (String part : name().split("_")) {
            camel.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
        }
        camel.setCharAt(0, Character.toLowerCase(camel.charAt(0)));
        this.ruleName = camel.toString();
    }

    LineRule(String ruleName) {
        this.ruleName = ruleName;
    }

    /** Says whether a rule is one that all forms share; the others are phrases of one form alone. */
    static boolean isShared(String ruleName) {
        return NAMES.contains(ruleName);
    }

    /** Gives the name of the rule in the grammar. */
    public String ruleName() {
        return ruleName;
    }
}
