package dev.sixk.internal.layout.html;

import org.jspecify.annotations.Nullable;

/** An open element: what it means here and what its text inherits. Records where its text began, to be known at its end. */
final class Frame {

    final TagKind kind;
    final Css css;
    final int offset;
    final boolean preformatted;
    final byte rule;
    final SymbolFont font;
    final boolean struck;
    final boolean raised;
    int lineSerial;
    int lineStart;
    int flowStart;

    private Frame(TagKind kind, Css css, int offset, boolean preformatted, byte rule, SymbolFont font, boolean struck, boolean raised) {
        this.kind = kind;
        this.css = css;
        this.offset = offset;
        this.preformatted = preformatted;
        this.rule = rule;
        this.font = font;
        this.struck = struck;
        this.raised = raised;
    }

    static Frame root() {
        return new Frame(TagKind.BLOCK, Css.NONE, 0, false, RawLine.PLAIN, SymbolFont.NONE, false, false);
    }

    /** The frame of an element in this one. */
    Frame child(String tag, String face, TagKind kind, Css css, int offset) {
        return new Frame(kind, css, offset, preformatted(tag, kind, css), rule(tag, kind, css), font(face, css), struck(tag, kind, css),
            raised(tag, kind, css));
    }

    private static boolean struck(String tag, TagKind kind, Css css) {
        return kind == TagKind.INLINE && (css.struck() || tag.equals("s") || tag.equals("strike") || tag.equals("del"));
    }

    private boolean raised(String tag, TagKind kind, Css css) {
        return kind == TagKind.INLINE && (raised || css.raised() || tag.equals("sup"));
    }

    private boolean preformatted(String tag, TagKind kind, Css css) {
        @Nullable Boolean stated = css.preformatted();
        if (stated != null) {
            return stated;
        }
        boolean opens = tag.equals("pre") || tag.equals("listing") || tag.equals("xmp") || tag.equals("plaintext");
        return opens || preformatted && kind != TagKind.CELL;
    }

    private byte rule(String tag, TagKind kind, Css css) {
        if (kind != TagKind.INLINE) {
            return kind == TagKind.CELL ? RawLine.PLAIN : rule;
        }
        if (css.ruledBelow()) {
            return RawLine.RULED;
        }
        boolean underlined = css.underlined() || tag.equals("u") || tag.equals("ins");
        return underlined && rule == RawLine.PLAIN ? RawLine.UNDERLINED : rule;
    }

    private SymbolFont font(String face, Css css) {
        @Nullable SymbolFont stated = css.font();
        if (stated != null) {
            return stated;
        }
        return face.isEmpty() ? font : SymbolFont.named(face);
    }
}
