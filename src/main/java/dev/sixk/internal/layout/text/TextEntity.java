package dev.sixk.internal.layout.text;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Entities of HTML in a text document, which some agents leave behind. */
final class TextEntity {

    private TextEntity() {
    }

    /** Gives the index behind the entity that begins at an ampersand; -1 if none does. */
    static int end(String text, int at, int end) {
        int close = at + 1;
        while (close < end && close - at < Bounds.LONGEST_ENTITY && (Character.isLetterOrDigit(text.charAt(close)) || text.charAt(close) == '#')) {
            close++;
        }
        boolean closed = close > at + 1 && close < end && text.charAt(close) == ';';
        boolean known = closed && (text.charAt(at + 1) == '#' || Entities.isNamedEntity(text.substring(at + 1, close)));
        return known ? close + 1 : -1;
    }

    /** Gives what an entity stands for; the entity itself where that is no character of its own. */
    static String shown(String entity) {
        return Parser.unescapeEntities(entity, false);
    }
}
