package user.schedule13;

import dev.sixk.model.BoxState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import user.schedule13.Schedule13.Person;

/** Makes covers of Schedules 13D and 13G from facts: names and numbers by a seed, laid out in one of the styles that filers use. */
final class Covers {

    /** Layouts of a person's page. */
    enum Style { BELOW, BESIDE, SIDE_LABEL, BOXED, TWO_COLUMNS, HTML_PARAGRAPHS, HTML_CELLS, HTML_BESIDE, HTML_TWO_COLUMNS }

    /** A cover's facts beside its text. */
    record Sample(boolean isG, Style style, String issuer, String title, String cusip, String date, int rule, List<Person> persons, String text) {
    }

    private static final List<String> WORDS = List.of("Alder", "Birchfield", "Corvane", "Dunmore", "Elmstead", "Farrow", "Gallant", "Hollis", "Ivering", "Juno");
    private static final List<String> ENDS = List.of("Capital, L.P.", "Partners LLC", "Holdings Ltd.", "Management Inc.", "Master Fund, Ltd.", "Trust");
    private static final List<String> GIVEN = List.of("Ada", "Bruno", "Clara", "Dov", "Edda", "Malcolm");
    private static final List<String> PLACES = List.of("Delaware", "Cayman Islands", "United States of America", "State of New York", "British Virgin Islands");
    private static final List<String> FUNDS = List.of("WC", "AF", "OO (see Item 3)", "PF, OO", "BK");
    private static final List<String> TYPES = List.of("IA", "IA, OO", "IN", "PN", "HC", "OO", "CO");
    private static final List<String> CLASSES = List.of("Common Stock, par value $0.001 per share", "Ordinary Shares", "Class A Common Stock", "American Depositary Shares");
    private static final List<String> MONTHS = List.of("January", "May", "September", "December");

    private final Random random;
    private final boolean isG;
    private final Style style;
    private final boolean isHtml;
    private final StringBuilder out = new StringBuilder();

    private Covers(long seed, Style style, boolean isG) {
        this.random = new Random(seed);
        this.style = style;
        this.isG = isG;
        this.isHtml = style.name().startsWith("HTML");
    }

    static Sample of(int seed) {
        Style style = Style.values()[seed % Style.values().length];
        return new Covers(seed, style, seed % 2 == 0).sample(1 + seed / 2 % 4);
    }

    private Sample sample(int count) {
        String issuer = pick(WORDS) + " " + pick(List.of("Biosciences, Inc.", "Industries Corporation", "Energy plc"));
        String cusip = random.nextInt(90000) + 10000 + "" + (char) ('A' + random.nextInt(26)) + (random.nextInt(900) + 100);
        cusip = random.nextBoolean() ? cusip : String.valueOf(100_000_000 + random.nextInt(800_000_000));
        String title = pick(CLASSES);
        String date = pick(MONTHS) + " " + (1 + random.nextInt(28)) + ", " + (2001 + random.nextInt(24));
        int rule = random.nextInt(3);
        List<Person> persons = IntStream.range(0, count).mapToObj(i -> person()).toList();
        cover(issuer, title, cusip, date, rule);
        for (int i = 0; i < count; i++) {
            page(persons.get(i), cusip, i + 2, count + 5);
        }
        line("Item 1. Security and Issuer");
        line("The aggregate amount, 17 percent of class, is that of " + (100 + random.nextInt(900)) + " shares; citizenship or place of organization: see above.");
        String text = isHtml ? "<html><body>" + out + "</body></html>" : out.toString();
        return new Sample(isG, style, issuer, title, cusip, date, rule, persons, text);
    }

    private Person person() {
        String name = random.nextInt(3) == 0 ? pick(GIVEN) + " " + (char) ('A' + random.nextInt(26)) + ". " + pick(WORDS) : pick(WORDS) + " " + pick(WORDS) + " " + pick(ENDS);
        int group = random.nextInt(3);
        return new Person(name, box(group == 0), box(group == 1), isG ? null : pick(FUNDS), pick(PLACES), amount(), amount(), amount(), amount(), amount(),
            BigDecimal.valueOf(random.nextInt(1000), 1), pick(TYPES));
    }

    private static BoxState box(boolean checked) {
        return checked ? BoxState.CHECKED : BoxState.UNCHECKED;
    }

    /** Round zeros, numbers like years, and others. */
    private BigDecimal amount() {
        int kind = random.nextInt(4);
        return BigDecimal.valueOf(kind == 0 ? 0 : kind == 1 ? 1990 + random.nextInt(30) : random.nextInt(50_000_000));
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String mark(boolean checked) {
        return isHtml ? checked ? "&#9746;" : "&#9744;" : checked ? "[X]" : "[ ]";
    }

    private void cover(String issuer, String title, String cusip, String date, int rule) {
        List.of("UNITED STATES", "SECURITIES AND EXCHANGE COMMISSION", "Washington, D.C. 20549", isG ? "SCHEDULE 13G" : "SCHEDULE 13D",
            "Under the Securities Exchange Act of 1934", random.nextBoolean() ? "(Amendment No. " + (1 + random.nextInt(9)) + ")*" : "(Amendment No. __)*").forEach(this::line);
        captioned(issuer, "(Name of Issuer)");
        captioned(title, "(Title of Class of Securities)");
        captioned(cusip, "(CUSIP Number)");
        if (!isG) {
            captioned("Ines Exemplar, 1 Sample Street, Albany, New York 00002, (518) 555-0141", "(Name, Address and Telephone Number of Person\nAuthorized to Receive Notices and Communications)");
        }
        captioned(date, "(Date of Event Which Requires Filing of this Statement)");
        if (isG) {
            line("Check the appropriate box to designate the rule pursuant to which this Schedule is filed:");
            for (int i = 0; i < 3; i++) {
                line(mark(rule == i) + " Rule 13d-1(" + (char) ('b' + i) + ")");
            }
        }
        line("*The remainder of this cover page shall be filled out for a reporting person's initial filing on this form.");
    }

    private void captioned(String value, String caption) {
        line(value);
        line(caption);
    }

    private void line(String text) {
        out.append(isHtml ? "<p>" + text.replace("\n", "<br>") + "</p>\n" : "  " + text.replace("\n", "\n  ") + "\n\n");
    }

    private void page(Person person, String cusip, int number, int pages) {
        line("CUSIP No. " + cusip + (isHtml ? " &nbsp; Page " : "          Page ") + number + " of " + pages + " Pages");
        if (style == Style.BOXED) {
            out.append(bar());
        } else if (isHtml && style != Style.HTML_PARAGRAPHS) {
            out.append("<table>\n");
        }
        List<String[]> items = items(person);
        int powers = isG ? 4 : 6;
        for (int i = 0; i < items.size(); i++) {
            boolean two = style.name().endsWith("TWO_COLUMNS") && i >= powers && i < powers + 4;
            if (two) {
                columns(items.get(i), items.get(++i), i == powers + 1);
            } else {
                item(items.get(i), i >= powers && i < powers + 4 ? i - powers : -1);
            }
        }
        out.append(isHtml && style != Style.HTML_PARAGRAPHS ? "</table>\n" : "\n");
    }

    private List<String[]> items(Person person) {
        List<String[]> items = new ArrayList<>();
        String group = "(a) " + mark(person.groupA() == BoxState.CHECKED) + "   (b) " + mark(person.groupB() == BoxState.CHECKED);
        add(items, "NAMES OF REPORTING PERSONS", person.name());
        add(items, "CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP" + (random.nextBoolean() ? " (see instructions)" : ""), group);
        add(items, "SEC USE ONLY", "");
        if (!isG) {
            add(items, "SOURCE OF FUNDS", person.sourceOfFunds());
            add(items, "CHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED PURSUANT TO ITEM 2(d) OR 2(e)", mark(random.nextBoolean()));
        }
        add(items, "CITIZENSHIP OR PLACE OF ORGANIZATION", person.citizenship());
        add(items, "SOLE VOTING POWER", shares(person.soleVoting()));
        add(items, "SHARED VOTING POWER", shares(person.sharedVoting()));
        add(items, "SOLE DISPOSITIVE POWER", shares(person.soleDispositive()));
        add(items, "SHARED DISPOSITIVE POWER", shares(person.sharedDispositive()));
        add(items, "AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON", shares(person.aggregate()));
        int row = items.size();
        add(items, "CHECK IF THE AGGREGATE AMOUNT IN ROW (" + row + ") EXCLUDES CERTAIN SHARES", mark(random.nextBoolean()));
        add(items, "PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (" + row + ")", person.percent() + "%" + (random.nextBoolean() ? " (1)" : ""));
        add(items, "TYPE OF REPORTING PERSON", person.type());
        return items;
    }

    private static void add(List<String[]> items, String caption, String value) {
        items.add(new String[] {String.valueOf(items.size() + 1), caption, value});
    }

    private String shares(BigDecimal amount) {
        boolean grouped = amount.intValue() > 9999 || random.nextBoolean();
        return (grouped ? String.format(Locale.US, "%,d", amount.intValue()) : amount.toString()) + pick(List.of("", "", " (1)", " shares", "*"));
    }

    /** Prints an item; {@code power} is the number of one of the four beside the label, else -1. */
    private void item(String[] item, int power) {
        boolean label = power == 0;
        switch (style) {
            case BELOW, TWO_COLUMNS -> {
                out.append(label ? "NUMBER OF SHARES BENEFICIALLY OWNED BY EACH REPORTING PERSON WITH\n\n" : "");
                out.append(String.format("%-5s%s%n%n     %s%n%n", item[0], item[1], item[2]));
            }
            case BESIDE -> {
                out.append(label ? "  Number of shares beneficially owned by each reporting person with:\n\n" : "");
                out.append(String.format("(%s) %s: %s%n%n", item[0], item[1].charAt(0) + item[1].substring(1).toLowerCase(Locale.US), item[2]));
            }
            case SIDE_LABEL -> out.append(String.format("%-18s%-4s%s%n%-22s%s%n", power < 0 ? "" : List.of("NUMBER OF", "BENEFICIALLY", "EACH", "PERSON").get(power),
                item[0] + ".", item[1], power < 0 ? "" : List.of("SHARES", "OWNED BY", "REPORTING", "WITH").get(power), item[2]));
            case BOXED -> out.append(label ? row("", "NUMBER OF SHARES BENEFICIALLY OWNED BY EACH REPORTING PERSON WITH") + bar() : "").append(row(item[0], item[1]))
                .append(row("", item[2])).append(bar());
            case HTML_PARAGRAPHS -> {
                line((label ? "NUMBER OF SHARES BENEFICIALLY OWNED BY EACH REPORTING PERSON WITH<br>" : "") + item[0] + ". " + item[1]);
                line(item[2]);
            }
            default -> cells(item, power);
        }
    }

    private void cells(String[] item, int power) {
        String label = power == 0 ? "<td rowspan=4>NUMBER OF<br>SHARES<br>BENEFICIALLY<br>OWNED BY<br>EACH<br>REPORTING<br>PERSON WITH</td>" : "";
        String wide = power < 0 ? " colspan=2" : "";
        out.append("<tr>").append(label).append("<td>(").append(item[0]).append(")</td>");
        out.append(style == Style.HTML_BESIDE ? "<td" + wide + ">" + item[1] + "</td><td>" + item[2] + "</td>" : "<td" + wide + "><p>" + item[1] + "</p><p>" + item[2] + "</p></td>");
        out.append("</tr>\n");
    }

    /** Prints two powers side by side, their numbers below. */
    private void columns(String[] left, String[] right, boolean label) {
        if (isHtml) {
            out.append("<tr><td>").append(left[0]).append("</td><td>").append(left[1]).append("</td><td>").append(right[0]).append("</td><td>").append(right[1]);
            out.append("</td></tr>\n<tr><td></td><td>").append(left[2]).append("</td><td></td><td>").append(right[2]).append("</td></tr>\n");
        } else {
            out.append(label ? "NUMBER OF SHARES BENEFICIALLY OWNED BY EACH REPORTING PERSON WITH\n\n" : "");
            out.append(String.format("%-4s%-36s%-4s%s%n    %-36s    %s%n%n", left[0], left[1], right[0], right[1], left[2], right[2]));
        }
    }

    private static String row(String number, String text) {
        return String.format("| %-3s| %-84s |%n", number, text);
    }

    private static String bar() {
        return "+----+" + "-".repeat(86) + "+\n";
    }
}
