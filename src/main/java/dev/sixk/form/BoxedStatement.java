package dev.sixk.form;

import dev.sixk.model.Box;
import dev.sixk.words.Words;
import java.util.List;

/**
 * A statement of a cover together with its boxes: a question with "Yes" and "No" behind it, or a statement with a box before it.
 *
 * @param items the items of the statement; empty where boxes stand without words
 * @param words its words
 * @param boxes its boxes in the order printed; never empty
 */
public record BoxedStatement(List<Item> items, Words words, List<Box> boxes) {

    public BoxedStatement {
        items = List.copyOf(items);
        boxes = List.copyOf(boxes);
    }

    /** Says whether the statement holds an item that a rule of this name matched. */
    public boolean has(String ruleName) {
        return items.stream().anyMatch(item -> item.is(ruleName));
    }
}
