package dev.sixk.internal.cover;

import dev.sixk.facts.Facts;
import dev.sixk.facts.RecordPath;
import dev.sixk.grammar.SixKReport.RegistrantContext;
import dev.sixk.model.Registrant;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** What a cover says of one registrant, as it is found. */
final class RegistrantFacts {

    List<Run> exact = List.of();
    List<Run> english = List.of();
    List<Run> address = List.of();
    @Nullable ParserRuleContext named;
    @Nullable ParserRuleContext translated;
    @Nullable ParserRuleContext addressed;
    /** The places of incorporation over one caption: one a registrant where there are as many. */
    List<Run> places = List.of();
    @Nullable ParserRuleContext placed;
    @Nullable Fact telephone;
    Words zip = Words.NONE;
    boolean twofold;

    boolean isNamed() {
        return !exact.isEmpty() || !english.isEmpty();
    }

    void name(List<Run> runs, @Nullable ParserRuleContext rule) {
        exact = RegistrantNames.withoutNote(RegistrantNames.withoutJoin(runs));
        named = rule;
    }

    void english(List<Run> runs, @Nullable ParserRuleContext rule) {
        english = runs;
        translated = rule;
    }

    ParserRuleContext rule() {
        return Objects.requireNonNull(named, "named");
    }

    /** Gives the names of the registrants that one caption names. */
    List<List<Run>> names() {
        return RegistrantNames.split(exact, isOfSeveral());
    }

    /** Says whether the caption is that of several registrants. */
    boolean isOfSeveral() {
        return named instanceof RegistrantContext caption && caption.REGISTRANTS_CAPTION() != null;
    }

    /**
     * An English name alone is the name; one that stands behind the original, in parentheses or on a line of its own, is its
     * translation.
     */
    void translate() {
        boolean below = exact.isEmpty();
        if (below) {
            name(english, translated == null ? named : translated);
            english = List.of();
            translated = null;
        }
        List<List<Run>> names = english.isEmpty() ? RegistrantNames.translation(exact) : List.of();
        names = names.isEmpty() && below ? RegistrantNames.ofTwoLines(exact) : names;
        if (!names.isEmpty()) {
            exact = names.get(0);
            english(names.get(1), rule());
            twofold = RegistrantNames.isTwofold(exact, english);
        }
    }

    /** Takes the lines above an address caption. */
    void address(List<Run> runs, ParserRuleContext rule) {
        AddressRuns lines = AddressRuns.of(runs);
        telephone(lines.telephone(), rule);
        address = lines.lines();
        addressed = rule;
    }

    void jurisdiction(List<Run> runs, ParserRuleContext rule) {
        places = runs;
        placed = rule;
    }

    void telephone(@Nullable Run number, ParserRuleContext rule) {
        telephone = telephone == null && number != null ? Fact.of(number.words(), rule) : telephone;
    }

    /** Gives the record, and keeps the words behind it. */
    Registrant record(Facts facts, RecordPath path) {
        Fact name = named == null ? null : Fact.of(Run.words(exact), named);
        Fact translation = translated == null || Run.words(english).text().equalsIgnoreCase(name == null ? "" : name.value())
            ? null
            : Fact.of(Run.words(english), translated);
        Fact jurisdiction = placed == null ? null : Fact.of(Run.words(places), placed);
        return new Registrant(Fact.keep(facts, path.field("name"), name), Fact.keep(facts, path.field("englishName"), translation),
            Fact.keep(facts, path.field("jurisdiction"), jurisdiction), addressLines(facts, path.field("addressLines")),
            Fact.keep(facts, path.field("telephone"), telephone));
    }

    private List<String> addressLines(Facts facts, RecordPath path) {
        List<Words> printed = Run.lines(address);
        List<String> lines = new ArrayList<>();
        for (int i = 0; addressed != null && i < printed.size(); i++) {
            Words words = i + 1 < printed.size() ? printed.get(i) : Words.join(" ", List.of(printed.get(i), zip));
            facts.found(path.at(i), words, addressed);
            lines.add(words.text());
        }
        return lines;
    }
}
