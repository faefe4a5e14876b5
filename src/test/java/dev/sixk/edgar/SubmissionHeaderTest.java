package dev.sixk.edgar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sixk.model.Filer;
import dev.sixk.model.FilerRole;
import dev.sixk.model.FormerName;
import dev.sixk.model.HeaderField;
import dev.sixk.model.SubmissionHeader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubmissionHeaderTest {

    private final SubmissionHeader several = Fixture.submission("several-filers.txt").header();

    @Test
    void eachSectionIsAFilerOfItsRole() {
        assertThat(several.filers()).extracting(Filer::role, Filer::conformedName, Filer::cik).containsExactly(
            tuple(FilerRole.SUBJECT_COMPANY, "NORDVIK SHIPPING ASA", "0000999001"),
            tuple(FilerRole.FILED_BY, "OLSEN KARI", "0000999002"),
            tuple(FilerRole.REPORTING_OWNER, "BERG OLA", "0000999003"));
        assertThat(several.filers().get(1).formerNames()).containsExactly(new FormerName("HANSEN KARI", null));
    }

    @Test
    void aFilerMayHaveSeveralFileNumbers() {
        assertThat(several.filers().get(0).fileNumbers()).containsExactly("005-99001", "005-99002");
        assertThat(several.filers().get(0).filmNumbers()).isEmpty();
        assertThat(several.values("SEC FILE NUMBER")).containsExactly("005-99001", "005-99002");
    }

    @Test
    void aClassificationBrokenOverTwoLinesIsWhole() {
        assertThat(several.filers().get(0).sic()).isEqualTo("[4412]");
        assertThat(several.filers().get(0).irsNumber()).isEqualTo("000000007");
        assertThat(Fixture.submission("several-filers.txt").problems()).isEmpty();
    }

    @Test
    void unknownSectionsAndKeysAreKeptWithTheirLines() {
        assertThat(several.fields()).filteredOn(field -> field.section().contains("CARRIER DATA"))
            .extracting(HeaderField::section, HeaderField::key, HeaderField::value, HeaderField::line)
            .containsExactly(tuple(List.of("SUBJECT COMPANY", "CARRIER DATA"), "VESSELS", "12", 24),
                tuple(List.of("SUBJECT COMPANY", "CARRIER DATA"), "FLAG", "NORWAY", 25));
        assertThat(several.value("RELATIONSHIP")).isEqualTo("DIRECTOR");
    }

    @Test
    void emptyKeysAreFieldsWithoutValue() {
        SubmissionHeader header = Fixture.submission("sec-document.txt").header();
        assertThat(header.fields()).contains(new HeaderField(List.of(), "CONFIRMING COPY", "CONFIRMING COPY", "", 11));
        assertThat(header.value("CONFIRMING COPY")).isNull();
    }

    @Test
    void keysOfAnyDialectReachTheSameValues() {
        for (String name : List.of("sec-document.txt", "dissemination.nc")) {
            SubmissionHeader header = Fixture.submission(name).header();
            assertThat(header.values("CENTRAL INDEX KEY")).containsExactly("0000999001");
            assertThat(header.values("cik")).containsExactly("0000999001");
            assertThat(header.values("FORMER-CONFORMED-NAME")).containsExactly("NORDVIK LINES A S", "VIK TANKERS A S");
            assertThat(header.value("DATE AS OF CHANGE")).isEqualTo("20030304");
        }
    }

    @Test
    void headersSurviveSerialization() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(several);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(several);
        }
    }
}
