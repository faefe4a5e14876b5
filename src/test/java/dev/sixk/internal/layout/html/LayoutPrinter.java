package dev.sixk.internal.layout.html;

import dev.sixk.layout.Layout;
import dev.sixk.layout.Line;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** For development: prints the lines of HTML files, {@code >} before a gap and {@code #} before a page. */
final class LayoutPrinter {

    private LayoutPrinter() {}

    public static void main(String[] args) throws IOException {
        for (String arg : args) {
            String html = Files.readString(Path.of(arg), Charset.forName("windows-1252"));
            long start = System.nanoTime();
            Layout layout = HtmlLayout.of(html, Boolean.getBoolean("evidence"));
            System.out.printf("== %s %d chars %d lines %d ms%n", arg, html.length(), layout.lines().size(), (System.nanoTime() - start) / 1_000_000);
            layout.lines().stream().limit(Integer.getInteger("lines", 60)).forEach(LayoutPrinter::print);
        }
    }

    private static void print(Line line) {
        StringBuilder text = new StringBuilder(line.pageBreak() ? "#" : line.gapBefore() ? ">" : " ");
        line.segments().forEach(segment -> text.append(" {").append(segment.column()).append('}').append(segment.text()));
        System.out.println(text);
    }
}
