package dev.sixk.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.SixKParser;
import dev.sixk.model.SixK;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** Whole filings, printed in the wordings and layouts of real ones: reading gives the facts that were printed, no more and no less. */
class FilingProperties {

    private static final List<String> COVERED = List.of("kind", "period", "file number wording", "name caption", "mark", "exhibit list", "rows",
        "signature layout", "by");

    @Property(tries = 500, seed = "1", edgeCases = EdgeCasesMode.NONE)
    void readingGivesTheFactsThatWerePrinted(@ForAll("filings") Filing filing) {
        COVERED.forEach(name -> Statistics.label(name).collect(filing.choices().get(name)));
        SixK report = SixKParser.parse(filing.text().getBytes(StandardCharsets.UTF_8));
        assertThat(FilingFacts.of(report).byName()).isEqualTo(filing.facts().byName());
    }

    @Tag("long")
    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void readingManyGivesTheFactsThatWerePrinted(@ForAll("filings") Filing filing) {
        readingGivesTheFactsThatWerePrinted(filing);
    }

    @Provide
    Arbitrary<Filing> filings() {
        return Filing.any();
    }
}
