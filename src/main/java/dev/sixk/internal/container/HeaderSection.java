package dev.sixk.internal.container;

import dev.sixk.model.FilerRole;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A section that is open while a header is read.
 *
 * @param name   its name
 * @param rank   what it is
 * @param tagged whether a tag opened it, so that indentation says nothing about its end
 * @param column 0-based column of its key
 */
record HeaderSection(String name, Rank rank, boolean tagged, int column) {

    /** A filer's section, a part of one, or a section that EDGAR has added since. */
    enum Rank { ROLE, PART, OTHER }

    static final String FILING_VALUES = "FILING VALUES";
    static final String BUSINESS_ADDRESS = "BUSINESS ADDRESS";
    static final String MAIL_ADDRESS = "MAIL ADDRESS";
    static final String FORMER_COMPANY = "FORMER COMPANY";
    static final String FORMER_NAME = "FORMER NAME";

    private static final Set<String> IDENTITY = Set.of("COMPANY DATA", "OWNER DATA");
    private static final Set<String> PARTS =
        Set.of(FILING_VALUES, BUSINESS_ADDRESS, MAIL_ADDRESS, FORMER_COMPANY, FORMER_NAME);
    private static final Set<String> ROLES = Arrays.stream(FilerRole.values()).map(FilerRole::section)
        .filter(section -> !section.isEmpty()).collect(Collectors.toUnmodifiableSet());

    static HeaderSection of(HeaderEntry entry) {
        String name = entry.name();
        Rank rank = ROLES.contains(name) ? Rank.ROLE : isPart(name) ? Rank.PART : Rank.OTHER;
        return new HeaderSection(name, rank, entry.form() == HeaderEntry.Form.OPEN, entry.column());
    }

    /** Whether a key is always a section's, even if nothing follows. */
    static boolean isKnown(String name) {
        return ROLES.contains(name) || isPart(name);
    }

    /** Whether the section says who a filer is: a second one is a second filer. */
    boolean isIdentity() {
        return IDENTITY.contains(name);
    }

    private static boolean isPart(String name) {
        return IDENTITY.contains(name) || PARTS.contains(name);
    }
}
