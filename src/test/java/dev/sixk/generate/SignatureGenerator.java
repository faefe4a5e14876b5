package dev.sixk.generate;

import java.util.ArrayList;
import java.util.List;

/** Prints the signature block. */
final class SignatureGenerator {

    private static final String[] NAMES = {"Kari Nordmann", "J. P. van der Meer", "Ana María López Ortiz", "Sean O'Leary", "Lee Min-ho", "Robert Q. Person, Jr."};
    private static final String[] TITLES = {"Chief Financial Officer", "Managing Director", "Executive Vice President and General Counsel",
        "Corporate Secretary", "Head of Investor Relations"};

    private SignatureGenerator() {
    }

    static List<Block> blocks(Choices choices, FilingFacts facts, String registrant) {
        String name = choices.of("name", NAMES);
        String title = choices.of("job", TITLES);
        Day day = Day.of(choices);
        facts.put("signatories", List.of(FilingFacts.signatory(registrant, name, title, day.date())));
        List<Block> blocks = new ArrayList<>();
        String heading = choices.of("signature heading", "SIGNATURES", "SIGNATURE", "S I G N A T U R E S", "");
        if (!heading.isEmpty()) {
            blocks.add(Block.Lines.of(heading));
        }
        blocks.add(new Block.Prose(choices.of("sentence", "Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly"
            + " caused this report to be signed on its behalf by the undersigned, thereunto duly authorized.", "Pursuant to the requirements of the"
            + " Securities Exchange Act of 1934, as amended, the registrant has duly caused this report to be signed on its behalf by the"
            + " undersigned, hereunto duly authorised.")));
        String date = choices.of("date label", "Date: ", "Dated: ", "Date ") + (choices.of("date order", true, false) ? day.american() : day.european());
        boolean labels = choices.of("labels", true, false);
        List<String> block = List.of(choices.of("by", "By: /s/ ", "By /s/ ", "/s/ ", "By: (Signed) ") + name, (labels ? "Name: " : "") + name,
            (labels ? "Title: " : "") + title);
        blocks.addAll(laidOut(choices, registrant, date, block));
        return blocks;
    }

    private static List<Block> laidOut(Choices choices, String registrant, String date, List<String> block) {
        List<List<String>> rows = new ArrayList<>();
        switch (choices.of("signature layout", "date beside", "date above", "date below", "date in the last row")) {
            case "date beside" -> {
                rows.add(List.of("", registrant));
                rows.add(List.of(date, block.get(0)));
                rows.add(List.of("", block.get(1)));
                rows.add(List.of("", block.get(2)));
            }
            case "date above" -> {
                rows.add(List.of(date, ""));
                rows.add(List.of("", registrant));
                block.forEach(line -> rows.add(List.of("", line)));
            }
            case "date below" -> {
                rows.add(List.of("", registrant));
                block.forEach(line -> rows.add(List.of("", line)));
                rows.add(List.of(date, ""));
            }
            default -> {
                rows.add(List.of("", registrant));
                rows.add(List.of("", block.get(0)));
                rows.add(List.of("", block.get(1)));
                rows.add(List.of(date, block.get(2)));
            }
        }
        return List.of(new Block.Rows(rows, false));
    }
}
