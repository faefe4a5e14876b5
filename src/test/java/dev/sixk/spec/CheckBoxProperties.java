package dev.sixk.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.SixKParser;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The check boxes of covers made of every mark, order, wording and answer of the catalogue. */
class CheckBoxProperties {

    private static final int WORDINGS = 420;
    private static final int BEHIND = 7;

    @Property(tries = 1500, seed = "1", edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(onFailureOnly = true)
    void readsEveryBoxAsPrinted(@ForAll("covers") GeneratedCover cover) {
        Map<String, List<String>> facts = SpecFacts.of(SixKParser.parse(cover.print().getBytes(StandardCharsets.UTF_8)));
        reach("mark", cover.mark(), BoxMark.values());
        reach("order of Form 20-F and Form 40-F", cover.annual(), BoxOrder.values());
        reach("order of Yes and No", cover.yesNo(), BoxOrder.values());
        reach("file number", cover.file(), FileBlank.values());
        reach("paper", cover.paper(), PaperBox.values());
        reach("answer", cover.annualForm() + " " + cover.answer());
        assertThat(facts).as(cover.print()).containsAllEntriesOf(expected(cover));
    }

    @Tag("long")
    @Property(tries = 40_000, edgeCases = EdgeCasesMode.NONE)
    void readsEveryBoxOfManyAsPrinted(@ForAll("covers") GeneratedCover cover) {
        readsEveryBoxAsPrinted(cover);
    }

    private static Map<String, List<String>> expected(GeneratedCover cover) {
        boolean asked = !cover.answer().equals("none");
        return Map.of("annual_form", List.of(cover.annualForm()), "rule_101b1", List.of(cover.paper().first()), "rule_101b7",
            List.of(cover.paper().last()), "rule_12g3_2b", List.of(cover.answer()), "file_12g3_2b", List.of(asked ? cover.file().value() : "none"));
    }

    private static <E> void reach(String label, E value, E[] all) {
        Statistics.label(label).collect(value);
        Statistics.label(label).coverage(coverage -> Arrays.stream(all).forEach(each -> coverage.check(each).count(count -> count > 0)));
    }

    private static void reach(String label, String value) {
        Statistics.label(label).collect(value);
        Statistics.label(label).coverage(coverage -> List.of("20-f", "40-f", "both", "neither").forEach(form ->
            List.of("yes", "no", "unmarked", "none").forEach(answer -> coverage.check(form + " " + answer).count(count -> count > 0))));
    }

    @Provide
    Arbitrary<GeneratedCover> covers() {
        return Arbitraries.of(BoxOrder.values()).flatMap(order -> marks(order).flatMap(mark -> Combinators.combine(
            Arbitraries.of(orders(order, mark)), Arbitraries.integers().between(0, WORDINGS), Arbitraries.of("20-f", "40-f", "both", "neither"),
            Arbitraries.of("yes", "no", "unmarked", "none"), Arbitraries.of(PaperBox.values()), Arbitraries.of(FileBlank.values()),
            Arbitraries.integers().between(0, BEHIND), Arbitraries.of(true, true, true, false)).as((yesNo, wordings, form, answer, paper, file, behind, asked) ->
            new GeneratedCover(mark, order, yesNo, wordings, form, answer, paper, file, behind, asked))));
    }

    private static Arbitrary<BoxMark> marks(BoxOrder order) {
        return Arbitraries.of(Arrays.stream(BoxMark.values()).filter(order::suits).toList());
    }

    private static List<BoxOrder> orders(BoxOrder like, BoxMark mark) {
        return Arrays.stream(BoxOrder.values()).filter(order -> order.html() == like.html() && order.suits(mark)).toList();
    }
}
