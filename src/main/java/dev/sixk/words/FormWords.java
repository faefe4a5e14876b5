package dev.sixk.words;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;

/**
 * The words of a form: its lexer, which keeps the shared token numbers ({@code options { tokenVocab = SixKWords; }}), and which of its
 * own phrases open a section. Immutable and thread-safe.
 *
 * @param lexer    makes the generated lexer
 * @param sections the token types of the form's own phrases that open a section where they begin a line, such as "Item 5.02"
 */
public record FormWords(Function<CharStream, ? extends Lexer> lexer, Set<Integer> sections) {

    public FormWords {
        Objects.requireNonNull(lexer, "lexer");
        sections = Set.copyOf(sections);
    }
}
