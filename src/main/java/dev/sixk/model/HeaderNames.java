package dev.sixk.model;

import java.util.Locale;
import java.util.Map;

/**
 * One set of names for all header dialects: the keys that EDGAR prints. A tag's name with spaces for hyphens is mostly the printed
 * key; the table has the others (EDGAR Filer Manual, Public Dissemination Service specification). {@code EIN} took the place of
 * {@code IRS NUMBER} in 2023.
 */
public final class HeaderNames {

    public static final String ACCESSION_NUMBER = "ACCESSION NUMBER";
    public static final String SUBMISSION_TYPE = "CONFORMED SUBMISSION TYPE";
    public static final String PERIOD = "CONFORMED PERIOD OF REPORT";
    public static final String FILED = "FILED AS OF DATE";
    public static final String COUNT = "PUBLIC DOCUMENT COUNT";
    public static final String ITEM = "ITEM INFORMATION";
    public static final String PAPER = "PAPER";
    public static final String CONFORMED_NAME = "COMPANY CONFORMED NAME";
    public static final String CIK = "CENTRAL INDEX KEY";
    public static final String IRS_NUMBER = "IRS NUMBER";
    public static final String SIC = "STANDARD INDUSTRIAL CLASSIFICATION";
    public static final String FILE_NUMBER = "SEC FILE NUMBER";

    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
        Map.entry("TYPE", SUBMISSION_TYPE),
        Map.entry("PERIOD", PERIOD),
        Map.entry("FILING DATE", FILED),
        Map.entry("DATE OF FILING DATE CHANGE", "DATE AS OF CHANGE"),
        Map.entry("ITEMS", ITEM),
        Map.entry("CONFORMED NAME", CONFORMED_NAME),
        Map.entry("CIK", CIK),
        Map.entry("EIN", IRS_NUMBER),
        Map.entry("ASSIGNED SIC", SIC),
        Map.entry("FILE NUMBER", FILE_NUMBER),
        Map.entry("ACT", "SEC ACT"),
        Map.entry("STREET1", "STREET 1"),
        Map.entry("STREET2", "STREET 2"),
        Map.entry("PHONE", "BUSINESS PHONE"),
        Map.entry("DATE CHANGED", "DATE OF NAME CHANGE"),
        Map.entry("FORMER NAME CONFORMED", "FORMER CONFORMED NAME"));

    private HeaderNames() {
    }

    /** Gives the name of a key of any dialect. */
    public static String name(String key) {
        String printed = String.join(" ", key.replace('-', ' ').strip().toUpperCase(Locale.ROOT).split("\\s+"));
        return OTHER_NAMES.getOrDefault(printed, printed);
    }
}
