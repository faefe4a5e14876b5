package dev.sixk.model;

/** What a company or person has to do with a submission: the name of its section in the header. */
public enum FilerRole {
    /** {@code FILER:}, the registrant that files. */
    FILER("FILER"),
    /** {@code FILED BY:}, who files about a subject company. */
    FILED_BY("FILED BY"),
    /** {@code FILED FOR:}, for whom a filing is made. */
    FILED_FOR("FILED FOR"),
    /** {@code SUBJECT COMPANY:}, about whom the filing is. */
    SUBJECT_COMPANY("SUBJECT COMPANY"),
    /** {@code REPORTING-OWNER:}, who reports holdings. */
    REPORTING_OWNER("REPORTING OWNER"),
    /** {@code ISSUER:}, whose securities are held. */
    ISSUER("ISSUER"),
    /** {@code SERIAL COMPANY:}, a company of a series. */
    SERIAL_COMPANY("SERIAL COMPANY"),
    /** {@code DEPOSITOR:}, of asset-backed securities. */
    DEPOSITOR("DEPOSITOR"),
    /** {@code SECURITIZER:}, of asset-backed securities. */
    SECURITIZER("SECURITIZER"),
    /** {@code UNDERWRITER:}, of an offering. */
    UNDERWRITER("UNDERWRITER"),
    /** Company data in a section of another name, or in none. */
    OTHER("");

    private final String section;

    FilerRole(String section) {
        this.section = section;
    }

    /** Gives the section's name with spaces for hyphens; empty for {@link #OTHER}. */
    public String section() {
        return section;
    }
}
