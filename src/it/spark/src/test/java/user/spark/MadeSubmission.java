package user.spark;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A complete submission made from a number, of an issuer that does not exist: every fact follows from the number.
 *
 * @param number 0 to 27
 */
record MadeSubmission(int number) {

    String registrant() {
        return "NORTHERN SHIPS " + (100 + number) + " PLC";
    }

    String accession() {
        return "0009999999-24-%06d".formatted(number);
    }

    String cik() {
        return "%010d".formatted(9_000_000 + number);
    }

    LocalDate signed() {
        return LocalDate.of(2024, number % 12 + 1, number + 1);
    }

    String period() {
        return printed("yyyy-MM");
    }

    String filed() {
        return printed("yyyyMMdd");
    }

    private String printed(String pattern) {
        return signed().format(DateTimeFormatter.ofPattern(pattern, Locale.US));
    }

    String annualForm() {
        return number % 4 == 0 ? "40-F" : "20-F";
    }

    List<String> exhibits() {
        return IntStream.rangeClosed(1, number % 3 + 1).mapToObj(each -> "99." + each).toList();
    }

    static String description(String exhibit) {
        return "Press release on the voyage of ship " + exhibit.substring(3);
    }

    /** Gives the submission: an even one in text, an odd one in HTML. */
    String text() {
        boolean html = number % 2 == 1;
        String body = html ? "<html><body><p>" + body("</p>\n<p>") + "</p></body></html>\n" : "<PAGE>\n" + body("\n");
        return header() + "<DOCUMENT>\n<TYPE>6-K\n<SEQUENCE>1\n<FILENAME>report." + (html ? "htm" : "txt") + "\n<TEXT>\n"
            + body + "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n";
    }

    private String header() {
        return """
            <SEC-DOCUMENT>%1$s.txt : %2$s
            <SEC-HEADER>%1$s.hdr.sgml : %2$s
            ACCESSION NUMBER:\t\t%1$s
            CONFORMED SUBMISSION TYPE:\t6-K
            PUBLIC DOCUMENT COUNT:\t\t1
            FILED AS OF DATE:\t\t%2$s

            FILER:

            \tCOMPANY DATA:
            \t\tCOMPANY CONFORMED NAME:\t\t\t%3$s
            \t\tCENTRAL INDEX KEY:\t\t\t%4$s
            </SEC-HEADER>
            """.formatted(accession(), filed(), registrant(), cik());
    }

    private String body(String newLine) {
        return (cover() + list() + signature()).replace("\n", newLine);
    }

    private String cover() {
        return """
            FORM 6-K

            REPORT OF FOREIGN PRIVATE ISSUER

            For the month of %s

            %s
            (Exact name of registrant as specified in its charter)

            1 Quay Street, Bergen, Norway
            (Address of principal executive offices)

            Indicate by check mark whether the registrant files or will file annual reports under cover
            of Form 20-F or Form 40-F.

            Form 20-F %s   Form 40-F %s

            """.formatted(printed("MMMM yyyy"), registrant(), box("20-F"), box("40-F"));
    }

    private String list() {
        return exhibits().stream().map(exhibit -> "Exhibit " + exhibit + ": " + description(exhibit) + "\n\n")
            .collect(Collectors.joining("", "The following exhibits are furnished with this report:\n\n", ""));
    }

    private String signature() {
        return """
            SIGNATURE

            Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report
            to be signed on its behalf by the undersigned, thereunto duly authorized.

            %s

            By: /s/ Ingrid Example
            Name: Ingrid Example
            Title: Secretary

            Date: %s
            """.formatted(registrant(), printed("MMMM d, yyyy"));
    }

    private String box(String form) {
        return form.equals(annualForm()) ? "[X]" : "[ ]";
    }
}
