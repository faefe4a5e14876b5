package dev.sixk.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.RecordPaths;
import dev.sixk.model.EightK;
import dev.sixk.model.FilledRecords;
import dev.sixk.model.Report;
import dev.sixk.model.SixK;
import org.junit.jupiter.api.Test;

/** Every path through a filled record, found by reflection, and its flat path: a new component has no line here yet. */
class FlatShapeTest {

    private static final String COVER = """
        cover -
        cover.form form
        cover.amendment amendment
        cover.ruleCitation -
        cover.period period
        cover.period.precision period
        cover.period.year period
        cover.period.month period
        cover.period.day period
        cover.period.raw period
        cover.fileNumbers file_numbers
        cover.fileNumbers[0] file_numbers
        cover.registrant registrant
        cover.registrant.name registrant
        cover.registrant.englishName registrant_english
        cover.registrant.jurisdiction jurisdiction
        cover.registrant.addressLines address
        cover.registrant.addressLines[0] address
        cover.registrant.telephone -
        cover.coRegistrants co_registrants
        cover.coRegistrants[0] co_registrants
        cover.coRegistrants[0].name co_registrants
        cover.coRegistrants[0].englishName -
        cover.coRegistrants[0].jurisdiction -
        cover.coRegistrants[0].addressLines -
        cover.coRegistrants[0].addressLines[0] -
        cover.coRegistrants[0].telephone -
        """;
    private static final String BOXES = """
        checkBoxes -
        checkBoxes.annualReports annual_form
        checkBoxes.annualReports.form annual_form
        checkBoxes.annualReports.boxes annual_form
        checkBoxes.annualReports.boxes[0] annual_form
        checkBoxes.annualReports.boxes[0].label annual_form
        checkBoxes.annualReports.boxes[0].state annual_form
        checkBoxes.annualReports.boxes[0].mark annual_form
        checkBoxes.rule101b1 rule_101b1
        checkBoxes.rule101b1.answer rule_101b1
        checkBoxes.rule101b1.boxes rule_101b1
        checkBoxes.rule101b1.boxes[0] rule_101b1
        checkBoxes.rule101b1.boxes[0].label rule_101b1
        checkBoxes.rule101b1.boxes[0].state rule_101b1
        checkBoxes.rule101b1.boxes[0].mark rule_101b1
        checkBoxes.rule101b7 rule_101b7
        checkBoxes.rule101b7.answer rule_101b7
        checkBoxes.rule101b7.boxes rule_101b7
        checkBoxes.rule101b7.boxes[0] rule_101b7
        checkBoxes.rule101b7.boxes[0].label rule_101b7
        checkBoxes.rule101b7.boxes[0].state rule_101b7
        checkBoxes.rule101b7.boxes[0].mark rule_101b7
        checkBoxes.rule12g3_2b rule_12g3_2b
        checkBoxes.rule12g3_2b.answer rule_12g3_2b
        checkBoxes.rule12g3_2b.boxes rule_12g3_2b
        checkBoxes.rule12g3_2b.boxes[0] rule_12g3_2b
        checkBoxes.rule12g3_2b.boxes[0].label rule_12g3_2b
        checkBoxes.rule12g3_2b.boxes[0].state rule_12g3_2b
        checkBoxes.rule12g3_2b.boxes[0].mark rule_12g3_2b
        checkBoxes.file12g3_2b file_12g3_2b
        """;
    private static final String EXHIBITS = """
        exhibitLists exhibits
        exhibitLists[0] exhibits
        exhibitLists[0].kind -
        exhibitLists[0].heading -
        exhibitLists[0].line -
        exhibitLists[0].exhibits exhibits
        exhibitLists[0].exhibits[0] exhibits[0]
        exhibitLists[0].exhibits[0].number exhibits[0].number
        exhibitLists[0].exhibits[0].description exhibits[0].description
        """;
    private static final String INCORPORATIONS = """
        incorporations incorporated_into
        incorporations[0] incorporated_into
        incorporations[0].statements incorporated_into
        incorporations[0].statements[0] incorporated_into
        incorporations[0].statements[0].formType -
        incorporations[0].statements[0].fileNumbers incorporated_into
        incorporations[0].statements[0].fileNumbers[0] incorporated_into
        incorporations[0].line -
        incorporations[0].text incorporated_into
        """;
    private static final String SIGNATURES = """
        signatures signatures
        signatures[0] signatures[0]
        signatures[0].registrant signatures[0].registrant
        signatures[0].signatories signatures
        signatures[0].signatories[0] signatures[0]
        signatures[0].signatories[0].name signatures[0].name
        signatures[0].signatories[0].conformedSignature -
        signatures[0].signatories[0].title signatures[0].title
        signatures[0].signatories[0].date signatures[0].date
        signatures[0].signatories[0].date.value signatures[0].date
        signatures[0].signatories[0].date.raw signatures[0].date
        signatures[0].date signatures[0].date
        signatures[0].date.value signatures[0].date
        signatures[0].date.raw signatures[0].date
        signatures[0].place -
        signatures[0].line -
        """;
    private static final String ITEMS = """
        irsNumber irs_number
        provisions -
        provisions[0] -
        provisions[0].label -
        provisions[0].state -
        provisions[0].mark -
        items items
        items[0] items[0]
        items[0].number items[0].number
        items[0].title items[0].title
        items[0].body -
        items[0].reported -
        items[0].line -
        """;
    /** What the library works out; a problem is about none of it. */
    private static final String WORKED_OUT = """
        attachments -
        problems -
        """;

    @Test
    void everyComponentOfAFormSixK() throws Exception {
        assertThat(table(SixK.class)).isEqualTo(COVER + BOXES + EXHIBITS + INCORPORATIONS + SIGNATURES + "body -\n" + WORKED_OUT);
    }

    @Test
    void everyComponentOfAFormEightK() throws Exception {
        assertThat(table(EightK.class)).isEqualTo(COVER + ITEMS + EXHIBITS + SIGNATURES + WORKED_OUT);
    }

    private static String table(Class<?> form) throws Exception {
        Record report = (Record) FilledRecords.sample(form);
        FlatPaths paths = FlatPaths.of((Report) report);
        StringBuilder table = new StringBuilder();
        RecordPaths.of(report).stream().filter(path -> !path.startsWith("attachments[") && !path.startsWith("problems["))
            .forEach(path -> table.append(path).append(' ').append(paths.of(path).stream().findFirst().orElse("-")).append('\n'));
        return table.toString();
    }
}
