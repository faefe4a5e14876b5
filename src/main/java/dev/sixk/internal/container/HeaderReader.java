package dev.sixk.internal.container;

import dev.sixk.grammar.EdgarHeaderLexer;
import dev.sixk.grammar.EdgarHeaderParser;
import dev.sixk.model.HeaderField;
import dev.sixk.model.HeaderNames;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.SubmissionHeader;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.jspecify.annotations.Nullable;

/** Reads a header's text into a record. */
final class HeaderReader {

    private HeaderReader() {
    }

    /** Whether text without a header's tag begins like one. */
    static boolean looksLikeHeader(String text) {
        String upper = text.toUpperCase(Locale.ROOT).replace('-', ' ');
        return upper.contains(HeaderNames.ACCESSION_NUMBER) || upper.contains(HeaderNames.SUBMISSION_TYPE + ":");
    }

    /**
     * Reads a header.
     *
     * @param text   the header's text
     * @param line   the 1-based line of the submission on which it begins
     * @param log    takes the problems
     */
    static SubmissionHeader read(String text, int line, ProblemLog log) {
        HeaderVisitor visitor = new HeaderVisitor(text, line);
        visitor.visit(parser(text).header());
        HeaderSections sections = new HeaderSections(visitor.entries());
        List<PlacedField> placed = sections.place();
        visitor.entries().stream().filter(entry -> entry.form() == HeaderEntry.Form.WORDS).forEach(words ->
            log.add(ProblemCode.HEADER_LINE_WITHOUT_KEY, "expected a key or a tag in the header", words.line(), words.value()));
        return header(placed, log);
    }

    /** Makes a parser that sees characters above 127 as letters, which keeps ANTLR's lexer in its cache. */
    static EdgarHeaderParser parser(String text) {
        EdgarHeaderLexer lexer = new EdgarHeaderLexer(CharStreams.fromString(fold(text)));
        lexer.removeErrorListeners();
        EdgarHeaderParser parser = new EdgarHeaderParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        return parser;
    }

    /** The text with one ASCII character for each, so that places are kept, and with the line end that the grammar asks for. */
    private static String fold(String text) {
        char[] folded = new char[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded[i] = c < 128 ? c : 'x';
        }
        folded[text.length()] = '\n';
        return new String(folded);
    }

    private static SubmissionHeader header(List<PlacedField> placed, ProblemLog log) {
        List<HeaderField> fields = placed.stream().map(PlacedField::field).toList();
        return new SubmissionHeader(first(placed, HeaderNames.ACCESSION_NUMBER), first(placed, HeaderNames.SUBMISSION_TYPE),
            first(placed, HeaderNames.PERIOD), first(placed, HeaderNames.FILED),
            count(placed, log),
            fields.stream().anyMatch(field -> field.name().equals(HeaderNames.PAPER)), all(placed, HeaderNames.ITEM),
            FilerReader.read(placed), fields);
    }

    private static @Nullable Integer count(List<PlacedField> placed, ProblemLog log) {
        String value = first(placed, HeaderNames.COUNT);
        if (value == null) {
            return null;
        }
        if (value.length() <= 9 && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.valueOf(value);
        }
        int line = placed.stream().map(PlacedField::field).filter(field -> field.value().equals(value)).findFirst()
            .orElseThrow().line();
        log.add(ProblemCode.DOCUMENT_COUNT_UNREADABLE, "expected a number as PUBLIC DOCUMENT COUNT", line, value);
        return null;
    }

    static @Nullable String first(List<PlacedField> placed, String name) {
        List<String> all = all(placed, name);
        return all.isEmpty() ? null : all.get(0);
    }

    private static List<String> all(List<PlacedField> placed, String name) {
        return placed.stream().map(PlacedField::field).filter(field -> field.name().equals(name)).map(HeaderField::value)
            .filter(value -> !value.isEmpty()).toList();
    }
}
