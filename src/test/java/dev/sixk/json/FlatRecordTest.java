package dev.sixk.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sixk.model.AnnualReportAnswer;
import dev.sixk.model.AnnualReportForm;
import dev.sixk.model.Answer;
import dev.sixk.model.CheckBoxes;
import dev.sixk.model.Cover;
import dev.sixk.model.Exhibit;
import dev.sixk.model.ExhibitList;
import dev.sixk.model.ExhibitListKind;
import dev.sixk.model.IncorporationByReference;
import dev.sixk.model.Period;
import dev.sixk.model.PeriodPrecision;
import dev.sixk.model.PrintedDate;
import dev.sixk.model.Problem;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.Registrant;
import dev.sixk.model.RegistrationStatement;
import dev.sixk.model.RuleAnswer;
import dev.sixk.model.Signatory;
import dev.sixk.model.SignatureBlock;
import dev.sixk.model.SixK;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlatRecordTest {

    @Test
    void everyFactHasItsKey() throws IOException {
        String record = """
            {"schema":"sixk-facts/2","parser":"VERSION","status":"doubtful",
            "form":"6-K/A","amendment":"2","period":"2009-05","file_numbers":["001-99999","333-1"],
            "registrant":"Compañía Ñandú S.A.","registrant_english":"Nandu Company","jurisdiction":"Atlantis",
            "address":"1 Main Street, Port Town","annual_form":"20-F","rule_101b1":"yes","rule_101b7":"no",
            "rule_12g3_2b":"unmarked","file_12g3_2b":"82-1","exhibits":[{"number":"99.1","description":"Press release"}],
            "incorporated_into":["333-2"],"signatures":[
            {"registrant":"Nandu","name":"Jane Doe","title":"CFO","date":"2009-05-14"},
            {"registrant":"Nandu","name":"John Roe","title":null,"date":"2009-05-13"}],
            "co_registrants":["Nandu Finance"],"doubtful":["period","signatures[1].name"],"problems":[
            {"code":"PERIOD_UNREADABLE","severity":"warning","path":"period","line":3},
            {"code":"SECOND_COVER","severity":"info","path":null,"line":9},
            {"code":"SIGNATORY_MISSING","severity":"warning","path":"signatures[1].name","line":0}]}""";
        String expected = record.replace("\n", "").replace("VERSION", FlatRecord.version());
        assertThat(new JsonMapper().writeValueAsString(FlatRecord.of(report()))).isEqualTo(expected);
        assertThat(FlatRecord.version()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @ParameterizedTest
    @CsvSource({"FORM_20F,20-F", "FORM_40F,40-F", "BOTH,both", "NEITHER,neither", "UNREADABLE,unreadable", "ABSENT,"})
    void theAnnualReportFormIsNamedAsDocumented(AnnualReportForm form, @Nullable String value) {
        CheckBoxes boxes = new CheckBoxes(new AnnualReportAnswer(form, List.of()), RuleAnswer.ABSENT, RuleAnswer.ABSENT, RuleAnswer.ABSENT, null);
        assertThat(FlatRecord.of(report(boxes, List.of()))).containsEntry("annual_form", value);
    }

    @ParameterizedTest
    @CsvSource({"YES,yes", "NO,no", "UNMARKED,unmarked", "UNREADABLE,unreadable", "CONTRADICTORY,contradictory", "ABSENT,"})
    void aRulesAnswerIsNamedAsDocumented(Answer answer, @Nullable String value) {
        CheckBoxes boxes = new CheckBoxes(AnnualReportAnswer.ABSENT, RuleAnswer.ABSENT, RuleAnswer.ABSENT, answer(answer), null);
        assertThat(FlatRecord.of(report(boxes, List.of()))).containsEntry("rule_12g3_2b", value).containsEntry("rule_101b1", null);
    }

    @Test
    void aDateThatCannotBeReadIsNull() {
        PrintedDate unread = new PrintedDate(null, "May 35");
        SignatureBlock block = new SignatureBlock(null, List.of(new Signatory("Jane Doe", null, null, unread)), null, null, 1);
        assertThat(FlatRecord.of(report(CheckBoxes.ABSENT, List.of(block))).get("signatures")).asString().contains("date=null");
    }

    private static SixK report() {
        CheckBoxes boxes = new CheckBoxes(new AnnualReportAnswer(AnnualReportForm.FORM_20F, List.of()), answer(Answer.YES),
            answer(Answer.NO), answer(Answer.UNMARKED), "82-1");
        SignatureBlock block = new SignatureBlock("Nandu", List.of(new Signatory("Jane Doe", null, "CFO", date(14)),
            new Signatory("John Roe", null, null, null)), date(13), null, 40);
        return report(boxes, List.of(block), problem(ProblemCode.PERIOD_UNREADABLE, "cover.period", 3),
            problem(ProblemCode.SECOND_COVER, null, 9),
            problem(ProblemCode.SIGNATORY_MISSING, "signatures[0].signatories[1].name", 0));
    }

    private static Problem problem(ProblemCode code, @Nullable String path, int line) {
        return new Problem(code, "odd", path, line, "", null);
    }

    private static SixK report(CheckBoxes boxes, List<SignatureBlock> signatures, Problem... problems) {
        Registrant other = new Registrant("Nandu Finance", null, null, List.of(), null);
        Registrant registrant = new Registrant("Compañía Ñandú S.A.", "Nandu Company", "Atlantis", List.of("1 Main Street", "Port Town"), null);
        Cover cover = new Cover("6-K/A", "2", null, new Period(PeriodPrecision.MONTH, 2009, 5, null, "May 2009"),
            List.of("001-99999", "333-1"), registrant, List.of(other, Registrant.UNNAMED));
        ExhibitList list = new ExhibitList(ExhibitListKind.LIST, null, 20, List.of(new Exhibit("99.1", "Press release")));
        IncorporationByReference into = new IncorporationByReference(
            List.of(new RegistrationStatement("F-3", List.of("333-2"))), 30, "is incorporated");
        return new SixK(cover, boxes, List.of(list), List.of(into), signatures, "", List.of(), List.of(problems));
    }

    private static RuleAnswer answer(Answer answer) {
        return new RuleAnswer(answer, List.of());
    }

    private static PrintedDate date(int day) {
        return new PrintedDate(LocalDate.of(2009, 5, day), "May " + day + ", 2009");
    }
}
