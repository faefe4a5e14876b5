package dev.sixk.generate;

import java.util.ArrayList;
import java.util.List;

/** Prints the list of exhibits, in the cover letter, behind the signature, or both. */
final class ExhibitsGenerator {

    private static final String[] DESCRIPTIONS = {"Press release dated May 12, 2003", "Notice of annual general meeting of shareholders",
        "Interim report for the three months ended March 31, 2003, with the review report of the independent auditors thereon",
        "Announcement of a change in the board of directors", "Material change report regarding the acquisition of the Tessaly plant and of the"
            + " rights to build a second line beside it", "Technical report on the Quarry Hill property", "Consent of the independent auditors",
        "Form of proxy", "Quarterly production figures"};

    private final Choices choices;
    private final String registrant;
    private final List<List<String>> exhibits = new ArrayList<>();

    ExhibitsGenerator(Choices choices, FilingFacts facts, String registrant) {
        this.choices = choices;
        this.registrant = registrant;
        int count = choices.of("exhibits", 2, 0, 1, 5);
        String numbers = choices.of("exhibit numbers", "99.", "", "1.", "10.");
        for (int i = 1; i <= count; i++) {
            exhibits.add(List.of(numbers + i, DESCRIPTIONS[choices.number(DESCRIPTIONS.length)]));
        }
        facts.put("exhibits", exhibits.stream().map(exhibit -> FilingFacts.exhibit(exhibit.get(0), exhibit.get(1))).toList());
    }

    /** Gives the blocks before the signature and those behind it. */
    List<List<Block>> blocks() {
        String place = choices.of("exhibit list", "index behind", "index before", "letter", "letter and index", "documents attached");
        if (exhibits.isEmpty()) {
            return List.of(List.of(), List.of());
        }
        return switch (place) {
            case "index behind" -> List.of(List.of(), index());
            case "index before" -> List.of(index(), List.of());
            case "letter" -> List.of(letter(), List.of());
            case "documents attached" -> List.of(attached(), List.of());
            default -> List.of(letter(), index());
        };
    }

    private List<Block> letter() {
        return List.of(new Block.Prose(registrant + " (the \"Company\") is furnishing under cover of Form 6-K:"),
            new Block.Rows(exhibits.stream().map(exhibit -> List.of("Exhibit " + exhibit.get(0) + ":", exhibit.get(1))).toList(), true));
    }

    private List<Block> attached() {
        return List.of(Block.Lines.of("Documents Attached"),
            new Block.Rows(exhibits.stream().map(exhibit -> List.of(exhibit.get(0) + dot(exhibit.get(0)), exhibit.get(1))).toList(), true));
    }

    private static String dot(String number) {
        return number.contains(".") ? "" : ".";
    }

    private List<Block> index() {
        String style = choices.of("rows", "%s", "Exhibit %s", "%s.", "EX-%s", "(%s)");
        String heading = choices.of("column headings", "Exhibit No.|Description", "Exhibit|Description", "Exhibit Number|Document", "");
        List<List<String>> rows = new ArrayList<>();
        if (!heading.isEmpty()) {
            rows.add(List.of(heading.split("\\|")));
        }
        exhibits.forEach(exhibit -> rows.add(List.of(style.replace("%s", exhibit.get(0)), exhibit.get(1))));
        return List.of(Block.Lines.of(choices.of("index heading", "EXHIBIT INDEX", "INDEX TO EXHIBITS", "Exhibit Index", "LIST OF EXHIBITS", "EXHIBITS")),
            new Block.Rows(rows, choices.of("rows set off", true, false)));
    }
}
