package dev.sixk.spec;

import java.util.ArrayList;
import java.util.List;

/**
 * One case of a spec file: an input and the facts it must give. See {@code src/test/resources/spec/README.md}.
 *
 * @param file     the file's name
 * @param line     the 1-based line of the case's title
 * @param title    what the case shows
 * @param input    the document, lines ended by a line feed
 * @param expected the expected lines, {@code key: value}
 */
public record SpecCase(String file, int line, String title, String input, List<String> expected) {

    private static final String TITLE = "== ";
    private static final String DOT = ".";

    /** Reads the cases of a file. */
    public static List<SpecCase> of(String file, List<String> lines) {
        List<SpecCase> cases = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            if (!lines.get(at).startsWith(TITLE)) {
                at++;
                continue;
            }
            int title = at++;
            StringBuilder input = new StringBuilder();
            while (at < lines.size() && !lines.get(at).equals(DOT)) {
                input.append(lines.get(at++)).append('\n');
            }
            List<String> expected = new ArrayList<>();
            at++;
            while (at < lines.size() && !lines.get(at).startsWith(TITLE)) {
                String line = lines.get(at++).strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    expected.add(line);
                }
            }
            cases.add(new SpecCase(file, title + 1, lines.get(title).substring(TITLE.length()), input.toString(), expected));
        }
        return cases;
    }

    @Override
    public String toString() {
        return file + ":" + line + " " + title;
    }
}
