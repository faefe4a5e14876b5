package dev.sixk.internal.layout.html;

import dev.sixk.input.Budget;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks the tree of a document in reading order and lets every element shape the lines. Its stacks are its own: no recursion. */
final class HtmlWalk implements NodeFilter {

    private final @Nullable SourceOffsets source;
    private final Budget budget;
    private final StyleSheet styles = new StyleSheet();
    private final ListMarkers lists = new ListMarkers();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final LineWriter writer;
    private final TableWalk tables;
    private final boolean drawn;
    private double placed;
    private int nodes;

    /** {@code drawn}: paragraphs whose style leaves no margin between them stand close, as they are drawn; else each stands apart. */
    HtmlWalk(@Nullable SourceOffsets source, boolean drawn, Budget budget) {
        this.source = source;
        this.drawn = drawn;
        this.budget = budget;
        this.writer = new LineWriter(source != null);
        this.tables = new TableWalk(writer);
        frames.push(Frame.root());
    }

    /** The lines seen, once the walk is over. */
    List<FlowLine> lines() {
        writer.endLine();
        return writer.flow().lines();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (nodes++ % Bounds.NODES_A_CHECK == 0) {
            budget.check();
        }
        if (node instanceof TextNode text) {
            text(text);
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element) {
            close(frames.pop());
        }
        return FilterResult.CONTINUE;
    }

    private void text(TextNode node) {
        Frame frame = frames.element();
        String text = node.getWholeText();
        int start = frame.kind == TagKind.WRAPPER ? WrapperValue.end(node, text) : 0;
        int @Nullable [] offsets = source == null ? null : source.of(node, text);
        String shown = frame.font.shown(text);
        writer.write(frame.raised ? RaisedText.shown(shown) : shown, start, offsets, frame);
    }

    private FilterResult open(Element element) {
        TagKind kind = TagKind.of(element.normalName());
        if (kind == TagKind.STYLE_SHEET) {
            styles.add(element.data());
        }
        boolean bare = element.attributesSize() == 0;
        Css css = styles.of(element, bare);
        if (!Visibility.isShown(element, kind, css)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        int offset = source == null ? -1 : source.of(element);
        String face = bare ? "" : element.attr("face");
        Frame frame = frames.element().child(element.normalName(), face, here(kind, css), css, offset);
        frames.push(frame);
        shape(frame, element);
        if (frame.kind == TagKind.INLINE && css.apart()) {
            writer.apart(offset);
        }
        frame.lineSerial = writer.line().serial();
        frame.lineStart = writer.line().length();
        return FilterResult.CONTINUE;
    }

    /** What the element means here: a row outside a table is a block, and style may turn inline into block and back. */
    private TagKind here(TagKind kind, Css css) {
        if (kind == TagKind.TABLE || kind == TagKind.ROW || kind == TagKind.CELL) {
            return tables.takes(kind) ? kind : TagKind.BLOCK;
        }
        if (kind == TagKind.INLINE && css.shownAsBlock()) {
            return TagKind.BLOCK;
        }
        return (kind == TagKind.BLOCK || kind == TagKind.PARAGRAPH) && css.shownInline() ? TagKind.INLINE : kind;
    }

    private void shape(Frame frame, Element element) {
        if (frame.css.breakBefore()) {
            writer.pageBreak();
        }
        switch (frame.kind) {
            case BLOCK, PARAGRAPH -> writer.openBlock(frame.kind.setOff() && !(drawn && frame.css.closeAbove()) || frame.css.spaceAbove() || isPlacedApart(frame.css.top()));
            case LIST -> openList(element, frame.css);
            case ITEM -> openItem(element, frame);
            case TABLE, ROW, CELL -> tables.open(frame, element);
            case BREAK -> writer.lineBreak();
            case RULE -> writer.rule(!tables.inCell() && CssLength.acrossPage(element.attr("width") + frame.css.width()));
            case IMAGE -> writer.word(ImageText.of(element), frame.offset);
            case INPUT -> writer.word(box(element), frame.offset);
            default -> { }
        }
    }

    /** Placed text stands apart from the text above it where more than a line could stand between the two. */
    private boolean isPlacedApart(double top) {
        boolean apart = top > 0 && placed > 0 && top - placed > Bounds.PLACED_LINE;
        placed = top > 0 ? top : placed;
        return apart;
    }

    private void openList(Element element, Css css) {
        writer.openBlock(true);
        lists.open(element, css.unmarkedList());
    }

    private void openItem(Element element, Frame frame) {
        writer.openBlock(true);
        String marker = frame.css.unmarkedList() ? "" : lists.next(element);
        if (!marker.isEmpty()) {
            writer.line().marker(marker, frame.offset);
        }
    }

    private static String box(Element input) {
        String type = input.attr("type");
        if (!type.equalsIgnoreCase("checkbox") && !type.equalsIgnoreCase("radio")) {
            return "";
        }
        return input.hasAttr("checked") ? "\u2612" : "\u2610";
    }

    private void close(Frame frame) {
        switch (frame.kind) {
            case INLINE -> InlineBox.close(frame, writer.line());
            case BLOCK, PARAGRAPH -> writer.closeBlock(frame.kind.setOff() && !(drawn && frame.css.closeBelow()) || frame.css.spaceBelow());
            case LIST -> closeList();
            case ITEM -> writer.closeItem();
            case TABLE, ROW, CELL -> tables.close(frame.kind);
            default -> { }
        }
        if (frame.css.breakAfter()) {
            writer.pageBreak();
        }
    }

    private void closeList() {
        writer.closeBlock(true);
        lists.close();
    }
}
