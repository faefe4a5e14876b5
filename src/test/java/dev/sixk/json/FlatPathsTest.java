package dev.sixk.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.model.CheckBoxes;
import dev.sixk.model.Cover;
import dev.sixk.model.EightK;
import dev.sixk.model.Exhibit;
import dev.sixk.model.ExhibitList;
import dev.sixk.model.ExhibitListKind;
import dev.sixk.model.PrintedDate;
import dev.sixk.model.ReportItem;
import dev.sixk.model.Signatory;
import dev.sixk.model.SignatureBlock;
import dev.sixk.model.SixK;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlatPathsTest {

    @Test
    void anExhibitIsWhereTheMergedListHasIt() {
        FlatPaths paths = FlatPaths.of(report(List.of(list(ExhibitListKind.LIST, "1 one", "2 two"),
            list(ExhibitListKind.INDEX, "2 other", "3 three"), list(ExhibitListKind.SENTENCE, "3 third", "4 four")), List.of()));
        assertThat(paths.of("exhibitLists[0].exhibits[1].description")).containsExactly("exhibits[1].description");
        assertThat(paths.of("exhibitLists[1].exhibits[0].number")).isEmpty();
        assertThat(paths.of("exhibitLists[1].exhibits[1].number")).containsExactly("exhibits[2].number");
        assertThat(paths.of("exhibitLists[2].exhibits[0]")).isEmpty();
        assertThat(paths.of("exhibitLists[2].exhibits[1]")).containsExactly("exhibits[3]");
        assertThat(paths.of("exhibitLists[3].exhibits[0]")).isEmpty();
    }

    @Test
    void aBlocksRegistrantAndDateStandWithEachSignatoryThatHasThem() {
        SignatureBlock empty = new SignatureBlock("Nobody", List.of(), null, null, 1);
        SignatureBlock two = new SignatureBlock("Nandu", List.of(signatory(13), signatory(14), signatory(13)), date(13), null, 9);
        FlatPaths paths = FlatPaths.of(report(List.of(), List.of(empty, two, two)));
        assertThat(paths.of("signatures[0].registrant")).isEmpty();
        assertThat(paths.of("signatures[1].registrant"))
            .containsExactly("signatures[0].registrant", "signatures[1].registrant", "signatures[2].registrant");
        assertThat(paths.of("signatures[1].date")).containsExactly("signatures[0].date", "signatures[2].date");
        assertThat(paths.of("signatures[2].signatories[1].date")).containsExactly("signatures[4].date");
    }

    @Test
    void anItemThatIsNotReportedHasNoPath() {
        ReportItem left = new ReportItem("1", "Not applicable", "", false, 1);
        ReportItem reported = new ReportItem("5", "Other events", "News", true, 2);
        EightK report = new EightK(Cover.ABSENT, null, List.of(), List.of(left, reported), List.of(), List.of(), List.of(), List.of());
        assertThat(FlatPaths.of(report).of("items[0].title")).isEmpty();
        assertThat(FlatPaths.of(report).of("items[1].title")).containsExactly("items[0].title");
    }

    @Test
    void aFactOfOneFormAloneHasTheKeyThatItsComponentNames() {
        EightK report = new EightK(Cover.ABSENT, "12-3456789", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(FlatPaths.of(report).of("irsNumber")).containsExactly("irs_number");
        assertThat(FlatPaths.of(report).of("provisions[0]")).isEmpty();
    }

    private static SixK report(List<ExhibitList> lists, List<SignatureBlock> signatures) {
        return new SixK(Cover.ABSENT, CheckBoxes.ABSENT, lists, List.of(), signatures, "", List.of(), List.of());
    }

    private static ExhibitList list(ExhibitListKind kind, String... rows) {
        return new ExhibitList(kind, null, 1, Stream.of(rows).map(row -> row.split(" "))
            .map(row -> new Exhibit(row[0], row[1])).toList());
    }

    private static Signatory signatory(int day) {
        return new Signatory("Jane Doe", null, null, date(day));
    }

    private static PrintedDate date(int day) {
        return new PrintedDate(LocalDate.of(2009, 5, day), "May " + day);
    }
}
