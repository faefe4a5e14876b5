package dev.sixk.form;

/** The sections of {@code grammar/imports/EdgarOutline.g4} that shared readers know. A form's outline grammar must have them all. */
public enum OutlineRule {
    COVER("cover"), QUESTION("question"), FOLLOW_UP("followUp"), NOTE("note"), EXHIBIT_HEADING("exhibitHeading"),
    EXHIBIT_ROW("exhibitRow"), NUMBERED_ROW("numberedRow"), SIGNATURE_HEADING("signatureHeading"),
    SIGNATURE_SENTENCE("signatureSentence"), FORM_SECTION("formSection");

    private final String ruleName;

    OutlineRule(String ruleName) {
        this.ruleName = ruleName;
    }

    /** Gives the name of the rule in the grammar. */
    public String ruleName() {
        return ruleName;
    }
}
