package dev.sixk.internal.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The frame of the page: {@code page.html} with {@code page.css} and {@code page.js} in it, and a policy that names their hashes. */
final class PageTemplate {

    private static final String CONTENT = "{{content}}";

    private final String page;

    /** Fills the template for an input of this name. */
    PageTemplate(String name) {
        String style = resource("page.css");
        String script = resource("page.js");
        // The name goes in last: whatever it holds is not taken for a place to fill.
        page = resource("page.html").replace("{{policy}}", policy(style, script)).replace("{{style}}", style).replace("{{script}}", script)
            .replace("{{name}}", ReadableText.html(ReadableText.oneLine(name)));
    }

    /** Gives the page up to its content. */
    String head() {
        return page.substring(0, page.lastIndexOf(CONTENT));
    }

    /** Gives the page behind its content. */
    String foot() {
        return page.substring(page.lastIndexOf(CONTENT) + CONTENT.length());
    }

    private static String policy(String style, String script) {
        return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script) + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static String resource(String name) {
        try (InputStream in = PageTemplate.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            // A browser hashes what it reads, and reads "\r\n" as "\n".
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
