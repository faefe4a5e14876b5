package dev.sixk.internal.container;

import dev.sixk.grammar.EdgarHeaderBaseVisitor;
import dev.sixk.grammar.EdgarHeaderParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Takes the entries of a header from its tree, with the words of the original text. Not thread-safe. */
final class HeaderVisitor extends EdgarHeaderBaseVisitor<@Nullable Void> {

    private final String original;
    private final int firstLine;
    private final List<HeaderEntry> entries = new ArrayList<>();

    HeaderVisitor(String original, int firstLine) {
        this.original = original;
        this.firstLine = firstLine;
    }

    List<HeaderEntry> entries() {
        return entries;
    }

    @Override
    public @Nullable Void visitWrapped(EdgarHeaderParser.WrappedContext bracket) {
        if (!entries.isEmpty()) {
            int last = entries.size() - 1;
            entries.set(last, entries.get(last).extended(text(bracket)));
        }
        return null;
    }

    @Override
    public @Nullable Void visitField(EdgarHeaderParser.FieldContext field) {
        Token key = field.KEY().getSymbol();
        return add(HeaderEntry.Form.KEY, key, words(key, 0, 1), text(field.value()));
    }

    @Override
    public @Nullable Void visitUnkeyed(EdgarHeaderParser.UnkeyedContext words) {
        return add(HeaderEntry.Form.WORDS, words.getStart(), "", text(words));
    }

    @Override
    public @Nullable Void visitTag(EdgarHeaderParser.TagContext tag) {
        Token open = tag.OPEN().getSymbol();
        return add(HeaderEntry.Form.OPEN, open, words(open, 1, 1), text(tag.value()));
    }

    @Override
    public @Nullable Void visitEndTag(EdgarHeaderParser.EndTagContext tag) {
        Token close = tag.CLOSE().getSymbol();
        return add(HeaderEntry.Form.CLOSE, close, words(close, 2, 1), text(tag.value()));
    }

    private @Nullable Void add(HeaderEntry.Form form, Token at, String key, String value) {
        entries.add(new HeaderEntry(form, key, value, firstLine + at.getLine() - 1, at.getCharPositionInLine()));
        return null;
    }

    private String words(Token token, int leaveBefore, int leaveBehind) {
        return original.substring(token.getStartIndex() + leaveBefore, token.getStopIndex() + 1 - leaveBehind).strip();
    }

    private String text(@Nullable ParserRuleContext words) {
        return words == null ? ""
            : original.substring(words.getStart().getStartIndex(), words.getStop().getStopIndex() + 1).strip();
    }
}
