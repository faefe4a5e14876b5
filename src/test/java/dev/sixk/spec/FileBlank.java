package dev.sixk.spec;

import java.util.List;

/** How the file number under Rule 12g3-2(b) is asked for and filled in. */
enum FileBlank {
    NOT_ASKED("none", "none"), BARE("82-", "none"), BLANK("82-________", "none"), WIDE_BLANK("82- ____________", "none"), NOT_APPLICABLE("82-N/A", "none"),
    NOT_APPLICABLE_WORDS("82- Not applicable", "none"), N_A("N/A", "none"), DATE_NEARBY("82-________\n\nMay 13, 2009", "none"),
    YEAR_NEARBY("82-\n\n2009 Annual Report", "none"), NUMBER("82-34816", "82-34816"), SHORT_NUMBER("82-4567", "82-4567"), SPACED("82 - 4567", "82-4567"),
    UNDERLINED("82-_34816_", "82-34816"), SPACED_UNDERLINES("82- __4567__", "82-4567"), WITH_NO("No. 82-1234", "82-1234"),
    NEXT_LINE("\n\n82-34816", "82-34816"), FILE_NO("File No. 82-34816.", "82-34816");

    private final String printed;
    private final String value;

    FileBlank(String printed, String value) {
        this.printed = printed;
        this.value = value;
    }

    String value() {
        return value;
    }

    void add(List<String> blocks, boolean html) {
        if (this != NOT_ASKED) {
            String quote = html ? "&#8220;Yes&#8221;" : "\"Yes\"";
            blocks.add("If " + quote + " is marked, indicate below the file number assigned to the registrant in connection with Rule 12g3-2(b): " + printed);
        }
    }
}
