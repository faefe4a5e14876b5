package dev.sixk.internal.cover;

import dev.sixk.facts.Facts;
import dev.sixk.facts.RecordPath;
import dev.sixk.model.Registrant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** The registrants of a cover in the order named: what comes again after the first is the next one's. */
final class Registrants {

    private final List<RegistrantFacts> all = new ArrayList<>(List.of(new RegistrantFacts()));
    private int addresses;
    private int jurisdictions;

    private RegistrantFacts last() {
        return all.get(all.size() - 1);
    }

    RegistrantFacts first() {
        return all.get(0);
    }

    boolean isNamed() {
        return first().isNamed();
    }

    void name(List<Run> runs, ParserRuleContext rule) {
        if (last().exact.isEmpty()) {
            last().name(runs, rule);
        } else {
            another(runs, rule);
        }
    }

    /** Takes the first of some lines as the name, where there are enough of them; gives what is left. */
    List<Run> nameFirst(List<Run> printed, int least, ParserRuleContext rule) {
        List<Run> name = RegistrantNames.first(printed, least);
        if (!name.isEmpty()) {
            name(name, rule);
        }
        return printed.subList(name.size(), printed.size());
    }

    void english(List<Run> printed, ParserRuleContext rule) {
        List<Run> runs = RegistrantNames.named(printed);
        if (last().english.isEmpty()) {
            last().english(runs, rule);
        } else if (untranslated() >= 0) {
            moveUp(untranslated());
            last().english(runs, rule);
        } else if (!isKnown(runs)) {
            all.add(new RegistrantFacts());
            last().english(runs, rule);
        }
    }

    /** Gives the registrant right before those that have English names; less than none where there is none without. */
    private int untranslated() {
        int at = all.size() - 1;
        while (at >= 0 && !all.get(at).english.isEmpty()) {
            at--;
        }
        return at;
    }

    /** English names side by side below names side by side: what seemed the last one's is the one's before. */
    private void moveUp(int to) {
        for (int i = to; i + 1 < all.size(); i++) {
            RegistrantFacts next = all.get(i + 1);
            all.get(i).english(next.english, next.translated);
        }
    }

    private boolean isKnown(List<Run> runs) {
        String name = Run.words(runs).text();
        return all.stream().anyMatch(each -> Run.words(each.exact).text().equalsIgnoreCase(name)
            || each.named != null && each.names().stream().anyMatch(own -> Run.words(own).text().equalsIgnoreCase(name))
            || Run.words(each.english).text().equalsIgnoreCase(name));
    }

    /**
     * Takes from above an address the registrant's own name, and the other one of its two names: the English one, set off, where the
     * original stands above the caption, or the original right below its translation.
     */
    List<Run> withoutEnglish(List<Run> address, ParserRuleContext rule) {
        RegistrantFacts first = first();
        if (address.size() > 1 && isKnown(address.subList(0, 1))) {
            return address.subList(1, address.size());
        }
        boolean one = all.size() == 1 && first.exact.isEmpty() && !first.english.isEmpty() && address.size() > 1;
        boolean original = one && RegistrantNames.isOriginal(address.get(0), first.english);
        if (!original && !(one && RegistrantNames.isSetOff(address))) {
            return address;
        }
        List<Run> name = address.subList(0, 1);
        List<Run> above = first.english;
        first.name(original ? name : above, original ? rule : first.translated);
        first.english(original ? above : name, original ? first.translated : rule);
        return address.subList(1, address.size());
    }

    /** Takes a name that stands elsewhere than above a caption. */
    void another(List<Run> runs, @Nullable ParserRuleContext rule) {
        if (!isKnown(runs)) {
            all.add(new RegistrantFacts());
            last().name(runs, rule);
        }
    }

    /** The first address is the first registrant's, the next one the next one's. */
    void address(List<Run> runs, ParserRuleContext rule) {
        if (!runs.isEmpty() && addresses < all.size()) {
            all.get(addresses).address(runs, rule);
            addresses++;
        }
    }

    boolean isAddressed() {
        return addresses > 0;
    }

    void jurisdiction(List<Run> places, ParserRuleContext rule) {
        if (!places.isEmpty() && jurisdictions < all.size()) {
            all.get(jurisdictions++).jurisdiction(places, rule);
        }
    }

    /** A zip code in a column of its own belongs behind the address that was read before it. */
    void zip(List<Run> runs) {
        if (addresses > 0 && !runs.isEmpty()) {
            all.get(addresses - 1).zip = runs.get(0).words();
        }
    }

    /** Gives the records, at least one, and reports what is odd about them. */
    List<Registrant> records(Facts facts, CoverProblems problems) {
        List<Registrant> records = new ArrayList<>();
        for (RegistrantFacts each : separate()) {
            RecordPath path = records.isEmpty() ? CoverProblems.FIRST : CoverProblems.OTHERS.at(records.size() - 1);
            problems.odd(each, path);
            records.add(each.record(facts, path));
        }
        return records;
    }

    /** Gives each registrant with a name of its own. */
    private List<RegistrantFacts> separate() {
        List<RegistrantFacts> separate = new ArrayList<>();
        for (RegistrantFacts each : all) {
            each.translate();
            List<List<Run>> names = each.named != null && (each.english.isEmpty() || each.isOfSeveral()) ? each.names() : List.of();
            separate.add(each);
            boolean placed = each.places.size() == names.size();
            List<Run> places = each.places;
            for (int i = 0; i < names.size(); i++) {
                if (i > 0) {
                    separate.add(new RegistrantFacts());
                }
                separate.get(separate.size() - 1).name(names.get(i), each.rule());
                if (placed) {
                    separate.get(separate.size() - 1).jurisdiction(places.subList(i, i + 1), Objects.requireNonNull(each.placed));
                }
            }
        }
        return separate;
    }
}
