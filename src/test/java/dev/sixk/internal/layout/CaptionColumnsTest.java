package dev.sixk.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.layout.Line;
import dev.sixk.layout.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionColumnsTest {

    @Test
    void captionsSideBySideAreReadDown() {
        assertThat(read("""
             Delaware                       1-99999                 99-0000001
            (State or other jurisdiction    (Commission             (IRS Employer
               of incorporation)            File Number)            Identification No.)
            """)).containsExactly("Delaware", "(State or other jurisdiction | of incorporation)", "1-99999", "(Commission | File Number)",
                "99-0000001", "(IRS Employer | Identification No.)");
    }

    @Test
    void rulesBetweenValuesAndCaptionsGoWithTheirColumn() {
        assertThat(read("""
             0-99999                  99-0000001
             _______________          _______________
             (Commission No.)         (IRS Number)
            """)).containsExactly("0-99999", "_______________", "(Commission No.)", "99-0000001", "_______________", "(IRS Number)");
    }

    @Test
    void aCaptionThatGoesOnIsJoinedToTheNearestOpenOne() {
        assertThat(read("""
             Delaware               0-99999                  99-0000001
            (State or other        (Commission Number)      (IRS Employer
             jurisdiction)                                   Number)
            """)).containsExactly("Delaware", "(State or other | jurisdiction)", "0-99999", "(Commission Number)", "99-0000001", "(IRS Employer | Number)");
    }

    @Test
    void headingsAboveARowOfNumbersAreItsLabels() {
        assertThat(read("""
            Commission       Registrant,                IRS Employer
            File Number      State and Address          Number
            1-9999           Quillon Power Company      99-0000001
            """)).containsExactly("Commission | File Number | 1-9999", "Registrant, | State and Address | Quillon Power Company",
                "IRS Employer | Number | 99-0000001");
    }

    @Test
    void headingsStandAboveNumbersWithAHyphenOnly() {
        assertThat(read("One      Two\n1-2      333-4\n")).containsExactly("One | 1-2", "Two | 333-4");
        assertThat(read("One      Two\n12       3,334\n")).containsExactly("One | Two", "12 | 3,334");
        assertThat(read("One      Two\n1-       -3334\n")).containsExactly("One | Two", "1- | -3334");
        assertThat(read("One      Two\n1-2-3    1-2-3\n")).containsExactly("One | Two", "1-2-3 | 1-2-3");
    }

    @Test
    void linesInTheirOrderAreTheListItself() {
        List<Line> lines = LayoutReader.read("One      Two\nA        B\n", false).lines();
        assertThat(CaptionColumns.down(lines)).isSameAs(lines);
    }

    @Test
    void aTelephoneNumberIsNoCaption() {
        String cover = "(212) 555-0100        (212) 555-0101\n";
        assertThat(read("One Main Street       Two Main Street\n" + cover)).hasSize(2);
    }

    @Test
    void aCaptionThatNeverClosesTakesFewRows() {
        assertThat(read("A        B\n(State of        (Number of\n" + "word        word\n".repeat(10))).hasSize(4 + 6);
    }

    @Test
    void aRowOfMoreSegmentsThanACoverHasColumnsStaysAsItIs() {
        String captions = "(State of)        ".repeat(13);
        assertThat(read("A        B\n" + captions)).hasSize(2);
        assertThat(read("A        B\n" + captions.substring(captions.length() / 13))).hasSizeGreaterThan(2);
    }

    private static List<String> read(String text) {
        return CaptionColumns.down(LayoutReader.read(text, false).lines()).stream()
            .map(line -> String.join(" | ", line.segments().stream().map(Segment::text).toList())).toList();
    }
}
