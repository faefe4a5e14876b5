package dev.sixk.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The items of Form 8-K with their numbers and titles, in both numberings: 1 to 12 until 22 August 2004, 1.01 to 9.01 since
 * 23 August 2004. Submission headers print numbers, or titles in the wording of their time. Source: the form, and the item
 * descriptions of EDGAR's headers.
 */
public enum ItemTitle {
    ITEM_1("1", "Changes in Control of Registrant"),
    ITEM_2("2", "Acquisition or Disposition of Assets"),
    ITEM_3("3", "Bankruptcy or Receivership"),
    ITEM_4("4", "Changes in Registrant's Certifying Accountant", "Changes in Certifying Accountant"),
    ITEM_5("5", "Other Events", "Other Events and Required FD Disclosure", "Other Events and Regulation FD Disclosure",
        "Other Materially Important Events"),
    ITEM_6("6", "Resignations of Registrant's Directors", "Resignation of Registrant's Directors"),
    ITEM_7("7", "Financial Statements and Exhibits", "Financial Statements, Pro Forma Financial Information and Exhibits"),
    ITEM_8("8", "Change in Fiscal Year"),
    ITEM_9("9", "Regulation FD Disclosure", "Sales of Equity Securities Pursuant to Regulation S"),
    ITEM_10("10", "Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics",
        "Amendments to the Registrant's Code of Ethics"),
    ITEM_11("11", "Temporary Suspension of Trading Under Registrant's Employee Benefit Plans"),
    ITEM_12("12", "Results of Operations and Financial Condition"),
    ITEM_1_01("1.01", "Entry into a Material Definitive Agreement"),
    ITEM_1_02("1.02", "Termination of a Material Definitive Agreement"),
    ITEM_1_03("1.03", "Bankruptcy or Receivership"),
    ITEM_1_04("1.04", "Mine Safety - Reporting of Shutdowns and Patterns of Violations", "Mine Safety"),
    ITEM_1_05("1.05", "Material Cybersecurity Incidents"),
    ITEM_2_01("2.01", "Completion of Acquisition or Disposition of Assets"),
    ITEM_2_02("2.02", "Results of Operations and Financial Condition"),
    ITEM_2_03("2.03", "Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a Registrant"),
    ITEM_2_04("2.04", "Triggering Events That Accelerate or Increase a Direct Financial Obligation or an Obligation under an "
        + "Off-Balance Sheet Arrangement"),
    ITEM_2_05("2.05", "Costs Associated with Exit or Disposal Activities", "Cost Associated with Exit or Disposal Activities"),
    ITEM_2_06("2.06", "Material Impairments"),
    ITEM_3_01("3.01", "Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard; Transfer of Listing"),
    ITEM_3_02("3.02", "Unregistered Sales of Equity Securities", "Unregistered Sale of Equity Securities"),
    ITEM_3_03("3.03", "Material Modification to Rights of Security Holders", "Material Modifications to Rights of Security Holders"),
    ITEM_4_01("4.01", "Changes in Registrant's Certifying Accountant"),
    ITEM_4_02("4.02", "Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review"),
    ITEM_5_01("5.01", "Changes in Control of Registrant"),
    ITEM_5_02("5.02", "Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; "
        + "Compensatory Arrangements of Certain Officers",
        "Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers",
        "Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers"),
    ITEM_5_03("5.03", "Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year",
        "Amendment to Articles of Incorporation or Bylaws; Change in Fiscal Year"),
    ITEM_5_04("5.04", "Temporary Suspension of Trading Under Registrant's Employee Benefit Plans"),
    ITEM_5_05("5.05", "Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics",
        "Amendments to the Registrant's Code of Ethics"),
    ITEM_5_06("5.06", "Change in Shell Company Status"),
    ITEM_5_07("5.07", "Submission of Matters to a Vote of Security Holders"),
    ITEM_5_08("5.08", "Shareholder Director Nominations", "Shareholder Nominations"),
    ITEM_6_01("6.01", "ABS Informational and Computational Material"),
    ITEM_6_02("6.02", "Change of Servicer or Trustee"),
    ITEM_6_03("6.03", "Change in Credit Enhancement or Other External Support"),
    ITEM_6_04("6.04", "Failure to Make a Required Distribution"),
    ITEM_6_05("6.05", "Securities Act Updating Disclosure"),
    ITEM_6_06("6.06", "Static Pool"),
    ITEM_7_01("7.01", "Regulation FD Disclosure"),
    ITEM_8_01("8.01", "Other Events"),
    ITEM_9_01("9.01", "Financial Statements and Exhibits");

    private final String number;
    private final List<String> titles;

    ItemTitle(String number, String... titles) {
        this.number = number;
        this.titles = List.of(titles);
    }

    /** Gives the item's number, {@code "5"} or {@code "5.02"}. */
    public String number() {
        return number;
    }

    /** Gives the titles, the form's present wording (for 1 to 12: its last) first; never empty. */
    public List<String> titles() {
        return titles;
    }

    /** Says whether the item is of the numbering of 23 August 2004. */
    public boolean isDecimal() {
        return number.indexOf('.') >= 0;
    }

    /** Gives the item with a number; empty if the form never had it. */
    public static Optional<ItemTitle> ofNumber(String number) {
        return Arrays.stream(values()).filter(item -> item.number.equals(number.strip())).findFirst();
    }

    /** Gives the items that a header's value may mean, a number or a title: at most one of each numbering. */
    public static List<ItemTitle> named(String numberOrTitle) {
        String wanted = letters(numberOrTitle);
        return Arrays.stream(values()).filter(item -> item.number.equals(numberOrTitle.strip())
            || item.titles.stream().anyMatch(title -> letters(title).equals(wanted))).toList();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
