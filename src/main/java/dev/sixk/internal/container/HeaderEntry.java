package dev.sixk.internal.container;

import dev.sixk.model.HeaderNames;

/**
 * A key, a tag or words without either, as the grammar tells them apart.
 *
 * @param form   which of them
 * @param key    the key or the tag's name as printed, empty for words without key
 * @param value  the value as printed, empty if there is none
 * @param line   1-based line in the submission
 * @param column 0-based column, which tells in printed headers what belongs to which section
 */
record HeaderEntry(Form form, String key, String value, int line, int column) {

    enum Form { KEY, OPEN, CLOSE, WORDS }

    /** The entry with more text behind its value. */
    HeaderEntry extended(String rest) {
        return new HeaderEntry(form, key, value + rest, line, column);
    }

    String name() {
        return HeaderNames.name(key);
    }
}
