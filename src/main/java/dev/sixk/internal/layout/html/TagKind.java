package dev.sixk.internal.layout.html;

import java.util.HashMap;
import java.util.Map;

/** What an element means for the layout. */
enum TagKind {
    /** Flows with the text. */
    INLINE(""),
    /** Has lines of its own. */
    BLOCK("html body div address article aside dd details dialog dt fieldset figcaption figure footer form header legend"
            + " main nav option search section summary caption optgroup"),
    /** Has lines of its own and white space around it. */
    PARAGRAPH("p h1 h2 h3 h4 h5 h6 blockquote center dl pre listing xmp plaintext"),
    LIST("ul ol dir menu"),
    ITEM("li"),
    TABLE("table"),
    ROW("tr"),
    CELL("td th"),
    BREAK("br"),
    RULE("hr"),
    IMAGE("img image"),
    INPUT("input"),
    /** Submission tags whose value is not part of the page. */
    WRAPPER("type sequence filename description"),
    STYLE_SHEET("style"),
    /** Never seen: its text and all that is in it. */
    UNSEEN("title script template noscript noframes iframe object ix:header ix:hidden select datalist audio video");

    private static final Map<String, TagKind> BY_NAME = new HashMap<>();

    static {
        for (TagKind kind : values()) {
            for (String name : kind.names.split(" ")) {
                BY_NAME.put(name, kind);
            }
        }
    }

    private final String names;

    TagKind(String names) {
        this.names = names;
    }

    static TagKind of(String name) {
        return BY_NAME.getOrDefault(name, INLINE);
    }

    boolean setOff() {
        return this == PARAGRAPH || this == LIST || this == ITEM;
    }
}
