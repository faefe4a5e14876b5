package dev.sixk.form;

import java.util.List;

/**
 * A parse tree seen by rule names, alike for every form's grammar: generated contexts of two grammars have no common type.
 *
 * @param rule     the name of the grammar rule
 * @param start    0-based index of its first character in the text that was parsed
 * @param end      0-based index behind its last character
 * @param children the rules within, in order
 */
public record RuleTree(String rule, int start, int end, List<RuleTree> children) {

    public RuleTree {
        children = List.copyOf(children);
    }

    /** Descends while a rule holds nothing but one other rule, and gives the innermost. */
    RuleTree innermost() {
        RuleTree tree = this;
        while (tree.children.size() == 1) {
            tree = tree.children.get(0);
        }
        return tree;
    }
}
