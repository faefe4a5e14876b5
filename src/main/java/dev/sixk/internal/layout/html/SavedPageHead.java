package dev.sixk.internal.layout.html;

import java.util.regex.Pattern;

/** EDGAR's own first line in a saved page, {@code 20-F 1 d20f.htm FORM 20-F}: type, sequence, file name, description. */
final class SavedPageHead {

    private static final Pattern HEAD =
            Pattern.compile("(?i)[A-Z0-9][A-Z0-9.\\-/]{0,15} \\d{1,4} [^ ]{1,80}\\.(?:htm|html|txt)(?: .{0,200})?");

    private SavedPageHead() {}

    static boolean is(FlowLine line) {
        return HEAD.matcher(line.text()).matches();
    }
}
