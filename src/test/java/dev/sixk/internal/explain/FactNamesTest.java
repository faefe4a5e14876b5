package dev.sixk.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.model.AnnualReportAnswer;
import dev.sixk.model.Box;
import dev.sixk.model.EightK;
import dev.sixk.model.Evidence;
import dev.sixk.model.Evidence.FactEvidence;
import dev.sixk.model.Attachment;
import dev.sixk.model.Cover;
import dev.sixk.model.ExhibitList;
import dev.sixk.model.Period;
import dev.sixk.model.PrintedDate;
import dev.sixk.model.Problem;
import dev.sixk.model.Registrant;
import dev.sixk.model.Report;
import dev.sixk.model.RuleAnswer;
import dev.sixk.model.SignatureBlock;
import dev.sixk.model.SixK;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactNamesTest {

    private static final Set<Class<?>> VALUES = Set.of(String.class, Period.class, PrintedDate.class, Box.class, RuleAnswer.class, AnnualReportAnswer.class);
    private static final Set<String> WORKED_OUT = Set.of("body", "attachments", "problems");

    /** A form from outside. */
    public record Schedule(Cover cover, String issuerName, String section16Class, List<String> holdings, List<Person> persons, List<Answer> answers)
        implements Report {

        /** Somebody who reports. */
        public record Person(String name, String soleVotingPower, String citizenship) {
        }

        /** An answer. */
        public record Answer(String text) {
        }

        @Override
        public List<ExhibitList> exhibitLists() {
            return List.of();
        }

        @Override
        public List<SignatureBlock> signatures() {
            return List.of();
        }

        @Override
        public List<Attachment> attachments() {
            return List.of();
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }

    static Stream<String> patterns() {
        List<String> patterns = new ArrayList<>();
        collect(SixK.class, "", patterns);
        collect(EightK.class, "", patterns);
        return patterns.stream().distinct();
    }

    private static void collect(Class<?> owner, String prefix, List<String> patterns) {
        for (RecordComponent component : owner.getRecordComponents()) {
            Type type = component.getGenericType();
            boolean list = type instanceof ParameterizedType;
            Class<?> kind = (Class<?>) (type instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : type);
            String pattern = prefix + component.getName() + (list ? "[]" : "");
            if (VALUES.contains(kind) && !WORKED_OUT.contains(component.getName())) {
                patterns.add(pattern);
            } else if (kind.isRecord() && !WORKED_OUT.contains(component.getName())) {
                patterns.add(pattern);
                collect(kind, pattern + ".", patterns);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void everyFactOfTheFormsOfTheLibraryHasAName(String pattern) {
        assertThat(FactNames.has(pattern)).isTrue();
    }

    @Test
    void aFormFromOutsideIsNamedByItsRecord() {
        Schedule schedule = new Schedule(cover("Acme"), "Acme", "B", List.of("one", "two"), List.of(new Schedule.Person("A", "5", null), new Schedule.Person("B", "7", "NO")),
            List.of(new Schedule.Answer("yes"), new Schedule.Answer("no")));
        List<Fact> facts = facts(schedule, "cover.registrant.name", "issuerName", "section16Class", "holdings[0]", "holdings[1]", "persons[0].name",
            "persons[0].soleVotingPower", "persons[1].name", "persons[1].soleVotingPower", "persons[1].citizenship", "answers[0].text", "answers[1].text");
        assertThat(FactRow.of(facts)).extracting(row -> row.named().full() + " = " + row.value()).containsExactly("Cover, Registrant = Acme",
            "Of this form, Issuer name = Acme", "Of this form, Section 16 class = B", "Holdings = one, two", "Persons 1 of 2, Name = A",
            "Persons 1 of 2, Sole voting power = 5", "Persons 2 of 2, Name = B", "Persons 2 of 2, Sole voting power = 7", "Persons 2 of 2, Citizenship = NO",
            "Answers, Answer 1, text = yes", "Answers, Answer 2, text = no");
        assertThat(absent(schedule, facts)).contains("Persons 1 of 2, Citizenship", "Cover, Period of report").doesNotContain("Persons 2 of 2, Citizenship");
    }

    @Test
    void whatIsAbsentAsAWholeIsNamedOnce() {
        Schedule schedule = new Schedule(Cover.ABSENT, null, "", List.of(), List.of(), List.of());
        assertThat(absent(schedule, List.of())).containsExactly("Cover", "Of this form, Issuer name", "Of this form, Section 16 class", "Holdings", "Persons", "Answers");
    }

    private static Cover cover(String name) {
        return new Cover(null, null, null, null, List.of(), new Registrant(name, null, null, List.of(), null), List.of());
    }

    private static List<Fact> facts(Report report, String... paths) {
        return new RecordFacts(report, new Evidence(Stream.of(paths).map(path -> new FactEvidence(path, path, "rule", List.of())).toList())).facts();
    }

    private static List<String> absent(Report report, List<Fact> facts) {
        return new RecordFacts(report, new Evidence(facts.stream().map(Fact::evidence).toList())).absent().stream().map(each -> each.named().full()).toList();
    }
}
