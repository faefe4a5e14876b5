package dev.sixk.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.SixKParser;
import dev.sixk.model.Problem;
import dev.sixk.model.Severity;
import dev.sixk.model.SixK;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Check boxes with a word of the form replaced by a word that means nothing: what is read wrongly then is said to be doubtful. */
class AlteredCheckBoxProperties {

    private static final Pattern OWN = Pattern.compile(
        "(?i)20-F|40-F|\\bForm\\b|\\bYes\\b|\\bNo\\b|12-?g-?3-[23] ?\\(b\\)|101 ?\\(b\\) ?\\([17l]\\)|check mark|Indicate|annual|Commission|marked|82-");
    private static final List<String> WORDS = List.of("florp", "Zanzibar", "quill", "Mere", "tandem", "Oboe", "lantern", "xylem", "noon", "Yonder");
    private static final Set<List<String>> SAID = Set.of(List.of("none"), List.of("unreadable"));
    private static final Map<String, String> PATHS = Map.of("annual_form", "checkBoxes.annualReports", "rule_101b1", "checkBoxes.rule101b1",
        "rule_101b7", "checkBoxes.rule101b7", "rule_12g3_2b", "checkBoxes.rule12g3_2b", "file_12g3_2b", "checkBoxes.file12g3_2b");

    @Property(tries = 1500, seed = "1", edgeCases = EdgeCasesMode.NONE)
    void noAnswerIsSilentlyWrong(@ForAll("covers") GeneratedCover cover, @ForAll @IntRange(max = 10_000) int place, @ForAll @IntRange(max = 9) int word) {
        String whole = cover.print();
        int questions = whole.indexOf("(Address of");
        int behind = whole.lastIndexOf("SIGNATURES");
        List<MatchResult> own = OWN.matcher(whole).results().filter(match -> match.start() > questions && match.end() < behind).toList();
        MatchResult replaced = own.get(place % own.size());
        SixK report = parse(whole.substring(0, replaced.start()) + WORDS.get(word) + whole.substring(replaced.end()));
        Map<String, List<String>> read = SpecFacts.of(report);
        Set<String> doubtful = report.problems().stream().filter(problem -> problem.code().severity() == Severity.WARNING)
            .map(Problem::path).map(String::valueOf).collect(Collectors.toSet());
        SpecFacts.of(parse(whole)).forEach((fact, expected) -> {
            boolean said = !PATHS.containsKey(fact) || doubtful.contains(PATHS.get(fact)) || SAID.contains(read.get(fact));
            assertThat(said ? expected : read.get(fact)).as("%s without %s at %d in %s", fact, replaced.group(), replaced.start(), whole).isEqualTo(expected);
        });
    }

    @Tag("long")
    @Property(tries = 40_000, edgeCases = EdgeCasesMode.NONE)
    void noAnswerOfManyIsSilentlyWrong(@ForAll("covers") GeneratedCover cover, @ForAll @IntRange(max = 10_000) int place, @ForAll @IntRange(max = 9) int word) {
        noAnswerIsSilentlyWrong(cover, place, word);
    }

    private static SixK parse(String text) {
        return SixKParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<GeneratedCover> covers() {
        return new CheckBoxProperties().covers();
    }
}
