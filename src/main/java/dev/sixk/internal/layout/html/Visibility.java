package dev.sixk.internal.layout.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What of a document a reader sees, by its tags, attributes and styles: the same for its lines, its words and its tables. One document's own. */
public final class Visibility {

    private final StyleSheet styles = new StyleSheet();

    private Visibility() {
    }

    /** Reads the style sheets of a document. */
    public static Visibility of(Document document) {
        Visibility visibility = new Visibility();
        document.select("style").forEach(sheet -> visibility.styles.add(sheet.data()));
        return visibility;
    }

    /** Says whether an element is shown where that around it is. */
    public boolean isShown(Element element) {
        return isShown(element, TagKind.of(element.normalName()), styles.of(element, element.attributesSize() == 0));
    }

    static boolean isShown(Element element, TagKind kind, Css css) {
        return kind != TagKind.STYLE_SHEET && kind != TagKind.UNSEEN && !css.hidden() && !element.hasAttr("hidden");
    }

    /** Says whether an element and all around it are shown. */
    public boolean isDisplayed(Element element) {
        Element at = element;
        while (at != null && isShown(at)) {
            at = at.parent();
        }
        return at == null;
    }
}
