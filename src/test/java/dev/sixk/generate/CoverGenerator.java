package dev.sixk.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints a cover down to the address: the form, the rule, the period, the file number, the registrant. */
final class CoverGenerator {

    private static final String[] REGISTRANTS = {"NORDVIK SHIPPING ASA", "Altamira Energía S.A. de C.V.", "QUARRY HILL MINING LTD.",
        "Tessaly Pharmaceuticals N.V.", "KITAYAMA DENKI KABUSHIKI KAISHA", "Banco del Litoral S.A.", "Ridgeway & Sons plc",
        "Harbour Four Holdings Limited", "Société Générique de Transport", "Wolf-Maar Aktiengesellschaft"};
    private static final List<List<String>> ADDRESSES = List.of(List.of("Havnegata 12, Bergen", "Norway"),
        List.of("Paseo de las Lomas 1200, Piso 4", "Col. Santa Rosa", "11000 Ciudad de México, Mexico"), List.of("P.O. Box 77, Road Town, Tortola"),
        List.of("7-3, Kitahama 2-chome, Chuo-ku", "Osaka 541-0041, Japan"), List.of("1 Quay Street", "St. Helier, Jersey JE2 4TE", "Channel Islands"),
        List.of("Suite 1800, 200 Granite Street", "Vancouver, British Columbia", "Canada V6C 1S4"));

    private final Choices choices;
    private final FilingFacts facts;
    private final List<Block> blocks = new ArrayList<>();

    private CoverGenerator(Choices choices, FilingFacts facts) {
        this.choices = choices;
        this.facts = facts;
    }

    static List<Block> blocks(Choices choices, FilingFacts facts) {
        CoverGenerator cover = new CoverGenerator(choices, facts);
        cover.head();
        Block period = cover.period();
        Block file = cover.fileNumber();
        cover.blocks.addAll(choices.of("file number", "after the period", "before the period").startsWith("after")
            ? List.of(period, file) : List.of(file, period));
        cover.blocks.removeIf(block -> block.equals(Block.Lines.of()));
        cover.registrant();
        return cover.blocks;
    }

    private void head() {
        String form = choices.of("form", "FORM 6-K", "Form 6-K", "FORM 6-K/A", "Form 6-K/A (Amendment No. 2)", "Form 6\u2011K", "F O R M  6 - K");
        facts.put("form", form.contains("/A") ? "6-K/A" : "6-K").put("amendment", form.contains("Amendment") ? "2" : null);
        blocks.add(choices.of("commission", Block.Lines.of("SECURITIES AND EXCHANGE COMMISSION", "Washington, D.C. 20549"),
            Block.Lines.of("UNITED STATES", "SECURITIES AND EXCHANGE COMMISSION", "WASHINGTON, D.C. 20549")));
        blocks.add(choices.number(2), Block.Lines.of(form));
        blocks.add(choices.of("title", Block.Lines.of("REPORT OF FOREIGN PRIVATE ISSUER"), Block.Lines.of("Report of Foreign Issuer"),
            Block.Lines.of("REPORT OF FOREIGN PRIVATE ISSUER", "PURSUANT TO RULE 13a-16 OR 15d-16", "UNDER THE SECURITIES EXCHANGE ACT OF 1934")));
        if (((Block.Lines) blocks.get(blocks.size() - 1)).lines().size() == 1) {
            blocks.add(choices.of("rule", Block.Lines.of("Pursuant to Rule 13a-16 or 15d-16 of", "the Securities Exchange Act of 1934"),
                Block.Lines.of("Pursuant to Rules 13a-16 or 15d-16 under the Securities Exchange Act of 1934")));
        }
    }

    private Block period() {
        Day day = Day.of(choices);
        String month = day.month();
        String wording = choices.of("period", "For the month of %m %y", "For the month of: %m, %y", "For the month %m, %y", "For the month of, %m %y",
            "For the month of %m", "For the month ended %e", "For the quarter ended %e", "%d", "Date of report: %d", "%f", "for the month of %m %y");
        facts.put("period", wording.contains("%d") || wording.contains("%f") ? day.iso() : wording.contains("%e") ? day.monthEnd().iso()
            : wording.contains("%y") ? day.iso().substring(0, 7) : "-" + day.iso().substring(4, 7));
        return Block.Lines.of(wording.replace("%m", month).replace("%y", day.year()).replace("%d", day.american()).replace("%f", day.european())
            .replace("%e", day.monthEnd().american()));
    }

    private Block fileNumber() {
        String number = choices.of("number", "1-14836", "001-31269", "0-30452", "333-12345", "000-49605");
        String printed = choices.of("file number wording", "Commission File Number: %s", "Commission File No. %s", "(Commission File Number: %s)",
            "Commission file number %s", "%s|(Commission File Number)", "SEC File Number: %s", "");
        facts.put("fileNumbers", printed.isEmpty() ? List.of() : List.of(number));
        return printed.isEmpty() ? Block.Lines.of() : Block.Lines.of(String.format(Locale.ROOT, printed, number).split("\\|"));
    }

    private void registrant() {
        String name = choices.of("registrant", REGISTRANTS);
        String caption = choices.of("name caption", "(Name of Registrant)", "(Exact name of registrant as specified in its charter)",
            "(Translation of registrant's name into English)", "(Translation of Registrant\u2019s Name into English)", "(Registrant)", "(Name of registrant)");
        blocks.add(Block.Lines.of(name, caption));
        List<String> address = new ArrayList<>(ADDRESSES.get(choices.number(ADDRESSES.size())));
        facts.put("registrant", name).put("address", String.join(", ", address));
        address.add(choices.of("address caption", "(Address of principal executive offices)", "(Address of Principal Executive Office)",
            "(Address of registrant's principal executive offices)", "(Address of principal executive offices) (Zip Code)"));
        blocks.add(new Block.Lines(address));
    }
}
