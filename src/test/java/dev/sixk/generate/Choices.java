package dev.sixk.generate;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses among options by a list of numbers, so that a generator can shrink: zeros choose each first option. */
public final class Choices {

    private final Iterator<Integer> numbers;
    private final Map<String, String> made = new LinkedHashMap<>();

    /** Chooses by these numbers, in order; beyond the last one the first option is taken. */
    public Choices(List<Integer> numbers) {
        this.numbers = numbers.iterator();
    }

    /** Chooses one option, and remembers it under a name. */
    @SafeVarargs
    final <T> T of(String name, T... options) {
        T chosen = options[number(options.length)];
        made.put(name, String.valueOf(chosen));
        return chosen;
    }

    /** Chooses a number from 0 to {@code bound} (exclusive). */
    int number(int bound) {
        return numbers.hasNext() ? numbers.next() % bound : 0;
    }

    /** Gives what was chosen under each name. */
    public Map<String, String> made() {
        return made;
    }
}
