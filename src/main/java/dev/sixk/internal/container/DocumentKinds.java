package dev.sixk.internal.container;

import dev.sixk.model.DocumentKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells a document's kind without decoding it. */
public final class DocumentKinds {

    /** How far into the content a first HTML tag may stand: behind comments and declarations. */
    private static final int REACH = 4096;

    private static final List<String> HTML =
        List.of("<html", "<!doctype html", "<body", "<head>", "<title", "<div", "<p>", "<p ", "<font", "<br", "<center>");

    private DocumentKinds() {
    }

    /** Tells the kind from the type and file name (null if missing) and the content. */
    public static DocumentKind of(@Nullable String type, @Nullable String filename, byte[] bytes, int start, int end) {
        Content content = Content.unwrap(bytes, start, end);
        Uuencode encoded = Uuencode.in(content);
        String extension = extension(filename != null ? filename : encoded != null ? encoded.name() : "");
        DocumentKind binary = binary(extension, type, content.wrapper());
        if (encoded != null) {
            return binary == null ? DocumentKind.OTHER : binary;
        }
        return switch (extension) {
            case "paper" -> DocumentKind.PAPER;
            case "htm", "html" -> DocumentKind.HTML;
            case "json" -> DocumentKind.JSON;
            case "xml", "xsd" -> isXbrl(type, content.wrapper()) ? DocumentKind.XBRL : DocumentKind.XML;
            default -> binary != null ? binary : unnamed(type, content);
        };
    }

    private static @Nullable DocumentKind binary(String extension, @Nullable String type, @Nullable Wrapper wrapper) {
        return switch (extension) {
            case "pdf" -> DocumentKind.PDF;
            case "gif", "jpg", "jpeg", "png", "bmp", "tif", "tiff" -> DocumentKind.IMAGE;
            case "zip" -> DocumentKind.ZIP;
            case "xls", "xlsx" -> DocumentKind.EXCEL;
            default -> wrapper == Wrapper.PDF ? DocumentKind.PDF : byType(type);
        };
    }

    private static @Nullable DocumentKind byType(@Nullable String type) {
        return switch (type == null ? "" : type.toUpperCase(Locale.ROOT)) {
            case "GRAPHIC" -> DocumentKind.IMAGE;
            case "ZIP" -> DocumentKind.ZIP;
            case "EXCEL" -> DocumentKind.EXCEL;
            case "JSON" -> DocumentKind.JSON;
            default -> null;
        };
    }

    private static boolean isXbrl(@Nullable String type, @Nullable Wrapper wrapper) {
        return wrapper == Wrapper.XBRL || type != null && type.toUpperCase(Locale.ROOT).matches("EX-10[01]\\..*");
    }

    private static DocumentKind unnamed(@Nullable String type, Content content) {
        String beginning = new String(content.bytes(), content.start(), Math.min(content.length(), REACH),
            StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (beginning.startsWith("%pdf-")) {
            return DocumentKind.PDF;
        }
        if (HTML.stream().anyMatch(beginning::contains)) {
            return DocumentKind.HTML;
        }
        if (isXbrl(type, content.wrapper())) {
            return DocumentKind.XBRL;
        }
        boolean xml = content.wrapper() == Wrapper.XML || beginning.strip().startsWith("<?xml");
        return content.wrapper() == Wrapper.JSON ? DocumentKind.JSON : xml ? DocumentKind.XML : DocumentKind.TEXT;
    }

    private static String extension(String filename) {
        return filename.substring(filename.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
