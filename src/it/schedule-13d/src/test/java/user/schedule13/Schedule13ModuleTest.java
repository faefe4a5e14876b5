package user.schedule13;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sixk.EdgarParser;
import dev.sixk.json.FlatRecord;
import dev.sixk.model.BoxState;
import dev.sixk.model.Problem;
import dev.sixk.model.ProblemCode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import user.schedule13.Covers.Sample;

class Schedule13ModuleTest {

    private static final String PERSON = """
        SCHEDULE 13G
        Under the Securities Exchange Act of 1934
        Alder plc
        (Name of Issuer)
        1  NAMES OF REPORTING PERSONS
           Birch LLC
        5  SOLE VOTING POWER
           %s
        6  SHARED VOTING POWER
           0
        12 TYPE OF REPORTING PERSON
           HC
        """;

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("covers", 30));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFactOfAGeneratedCoverIsRead(int seed) {
        Sample sample = Covers.of(seed);
        Schedule13 read = read(sample.text());
        BoxState[] rules = IntStream.range(0, 3).mapToObj(i -> !sample.isG() ? null : i == sample.rule() ? BoxState.CHECKED : BoxState.UNCHECKED).toArray(BoxState[]::new);
        assertAll(sample.style() + "\n" + sample.text(),
            () -> assertEquals(sample.isG() ? "13-G" : "13-D", read.form()),
            () -> assertEquals(sample.issuer(), read.cover().registrant().name()),
            () -> assertEquals(sample.title(), read.titleOfClass()),
            () -> assertEquals(sample.cusip(), read.cusip()),
            () -> assertEquals(sample.date(), read.eventDate()),
            () -> assertEquals(Arrays.asList(rules), Arrays.asList(read.rule13d1b(), read.rule13d1c(), read.rule13d1d())),
            () -> assertEquals(sample.persons(), read.persons()),
            () -> assertEquals(List.of(), read.problems().stream().filter(problem -> problem.code() != ProblemCode.SIGNATURE_MISSING).toList()));
    }

    @Test
    void aNumberAmongWordsIsAProblemAndNoValue() {
        Schedule13 read = read(PERSON.formatted("See Item 5"));
        assertNull(read.persons().get(0).soleVoting());
        assertEquals(BigDecimal.ZERO, read.persons().get(0).sharedVoting());
        assertEquals(1, read.problems().stream().filter(problem -> "persons[0].soleVoting".equals(problem.path())
            && problem.code() == ProblemCode.VALUE_UNREADABLE && problem.line() > 0).count());
    }

    @Test
    void theFlatRecordHasThePersons() {
        String flat = FlatRecord.of(read(PERSON.formatted("1,234"))).toString();
        assertTrue(flat.contains("sole_voting=1234, shared_voting=0"), flat);
    }

    @Test
    void aCoverWithoutPersonsIsNotTheForm() {
        Schedule13 read = read("SCHEDULE 13G\n\nUnder the Securities Exchange Act of 1934\n\nAlder plc\n(Name of Issuer)\n");
        assertEquals(List.of(), read.persons());
        assertTrue(read.problems().stream().map(Problem::code).anyMatch(ProblemCode.NOT_THE_FORM::equals));
    }

    private static Schedule13 read(String text) {
        return assertInstanceOf(Schedule13.class, EdgarParser.installed().parse(text.getBytes(UTF_8)).report());
    }
}
