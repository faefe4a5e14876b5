package dev.sixk.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * A whole filing with the facts that it states.
 *
 * @param text    the document, text or HTML
 * @param facts   the facts
 * @param choices the wordings and layouts chosen, by name
 */
public record Filing(String text, FilingFacts facts, Map<String, String> choices) {

    private static final int CHOICES = 60;
    private static final String[] BODY = {"The Company today announced its results for the first quarter. Revenue rose by 4 percent.",
        "Forward-looking statements involve risks; see the annual report on Form 20-F.", "The board of directors resolved to convene a meeting."};

    /** Gives filings of all kinds; they shrink towards the plainest. */
    public static Arbitrary<Filing> any() {
        return Arbitraries.integers().between(0, 9_999).withDistribution(RandomDistribution.uniform()).list().ofSize(CHOICES)
            .map(numbers -> of(new Choices(numbers)));
    }

    /** Gives the filing that a seed chooses; the same one on each machine. */
    public static Filing of(long seed) {
        return of(new Choices(new Random(seed).ints(CHOICES, 0, 10_000).boxed().toList()));
    }

    private static Filing of(Choices choices) {
        boolean html = choices.of("kind", "text", "HTML").equals("HTML");
        FilingFacts facts = new FilingFacts();
        facts.put("incorporatedInto", List.of());
        List<Block> blocks = new ArrayList<>(CoverGenerator.blocks(choices, facts));
        String registrant = String.valueOf(facts.byName().get("registrant"));
        blocks.addAll(BoxesGenerator.blocks(choices, facts));
        List<List<Block>> exhibits = new ExhibitsGenerator(choices, facts, registrant).blocks();
        end(choices, blocks);
        for (int i = choices.of("body", 0, 1, 3); i > 0; i--) {
            blocks.add(new Block.Prose(BODY[i - 1]));
        }
        blocks.addAll(exhibits.get(0));
        end(choices, blocks);
        blocks.addAll(SignatureGenerator.blocks(choices, facts, registrant));
        end(choices, blocks);
        blocks.addAll(exhibits.get(1));
        return new Filing(html ? HtmlPrinter.print(blocks, choices) : TextPrinter.print(blocks, choices), facts, choices.made());
    }

    private static void end(Choices choices, List<Block> blocks) {
        if (choices.of("pages", true, false)) {
            blocks.add(new Block.PageEnd());
        }
    }

    @Override
    public String toString() {
        return choices + "\n" + text;
    }
}
