package dev.sixk.rules;

import com.sun.management.ThreadMXBean;
import dev.sixk.SixKParser;
import dev.sixk.generate.Filing;
import dev.sixk.grammar.SixKReport;
import dev.sixk.grammar.SixKWords;
import dev.sixk.internal.fold.Fold;
import dev.sixk.internal.layout.LayoutReader;
import dev.sixk.spec.Samples;
import dev.sixk.words.FormWords;
import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.dfa.DFA;

/**
 * Prints the work that the three sample filings and ten generated ones take, a line each: name, bytes allocated, characters taken in by the
 * lexer, tokens; then the states of both automata. Run by the interpreter alone ({@code -Xint}), so that each run of a JDK allocates alike.
 */
final class WorkProbe {

    private static final int PAGES = 10;

    private WorkProbe() {
    }

    /** Prints the lines; takes no arguments. */
    public static void main(String[] arguments) {
        List<String> texts = Stream.concat(Samples.seeds().stream(), LongStream.range(0, PAGES).mapToObj(seed -> Filing.of(seed).text())).toList();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            SixKParser.parse(text.getBytes(StandardCharsets.UTF_8));
            Phrases phrases = phrases(text);
            int tokens = Fold.tokens(phrases, new FormWords(SixKWords::new, Set.of())).size();
            print("filing-" + i, allocated(text.getBytes(StandardCharsets.UTF_8)), phrases.page().consumed(), tokens);
        }
        print("states", 0, states(new SixKWords(null).getInterpreter().decisionToDFA), states(Fold.parser(List.of()).getInterpreter().decisionToDFA));
    }

    private static long allocated(byte[] filing) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        SixKParser.parse(filing);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static Phrases phrases(String text) {
        PageText page = new PageText(LayoutReader.read(text, false).lines());
        return new Phrases(page, new SixKWords(page));
    }

    private static long states(DFA[] automata) {
        return Arrays.stream(automata).mapToLong(automaton -> automaton.states.size()).sum();
    }

    private static void print(String name, long allocated, long characters, long tokens) {
        System.out.println(name + " " + allocated + " " + characters + " " + tokens);
    }
}
