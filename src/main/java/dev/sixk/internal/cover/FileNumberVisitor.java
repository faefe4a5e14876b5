package dev.sixk.internal.cover;

import static dev.sixk.internal.cover.CoverVisitor.token;

import dev.sixk.form.Facts;
import dev.sixk.form.RecordPath;
import dev.sixk.grammar.SixKReport;
import dev.sixk.grammar.SixKReport.CoverContext;
import dev.sixk.grammar.SixKReport.CoverLineContext;
import dev.sixk.grammar.SixKReport.FileNumbersContext;
import dev.sixk.grammar.SixKReport.NumberContext;
import dev.sixk.grammar.SixKReport.ValueContext;
import dev.sixk.grammar.SixKReportBaseVisitor;
import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Reads the Commission file numbers of a cover: behind their lead, or above it where it is a caption. */
final class FileNumberVisitor extends SixKReportBaseVisitor<@Nullable Void> {

    private static final RecordPath FILE_NUMBERS = RecordPath.of("cover").field("fileNumbers");
    private static final int FEWEST_DIGITS = 3;

    private final Facts facts;
    private final Map<String, Fact> numbers = new LinkedHashMap<>();
    private List<NumberContext> above = List.of();

    FileNumberVisitor(Facts facts) {
        this.facts = facts;
    }

    List<String> numbers(CoverContext tree) {
        above = numbers(tree.value());
        tree.coverLine().forEach(this::visit);
        List<String> found = new ArrayList<>();
        numbers.values().forEach(fact -> found.add(String.valueOf(Fact.keep(facts, FILE_NUMBERS.at(found.size()), fact))));
        return found;
    }

    @Override
    public @Nullable Void visitCoverLine(CoverLineContext ctx) {
        if (ctx.fileNumbers() != null) {
            visitFileNumbers(ctx.fileNumbers());
            above = List.of();
        } else {
            above = numbers(ctx.period() != null ? ctx.period().value() : ctx.incorporatedIn() != null
                ? ctx.incorporatedIn().value() : ctx.value());
        }
        return null;
    }

    /** As a caption, "(Commission File Number)", it stands below a number; else before one. */
    @Override
    public @Nullable Void visitFileNumbers(FileNumbersContext ctx) {
        FormToken lead = token(ctx);
        boolean enclosed = lead.phrases().lastChar(lead.end() - 1) == ')';
        if (enclosed && keep(above)) {
            return null;
        }
        boolean led = keep(numbers(ctx.value()));
        for (TerminalNode value : ctx.VALUE()) {
            led |= odd(token(value), ctx);
        }
        if (!led) {
            keep(above);
        }
        return null;
    }

    private static List<NumberContext> numbers(List<ValueContext> values) {
        List<NumberContext> numbers = new ArrayList<>(values.size());
        for (ValueContext value : values) {
            NumberContext number = value.number();
            if (number != null && (number.NUMBER() != null ? number.getText().length() >= FEWEST_DIGITS
                : number.SERIAL_NUMBER() == null)) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private boolean keep(List<NumberContext> printed) {
        boolean any = false;
        for (NumberContext number : printed) {
            boolean odd = number.getStart().getType() == SixKReport.NUMBER;
            if (!odd || !any) {
                keep(token(number).words(), number);
                any = true;
            }
        }
        return any;
    }

    /** As printed, but for blanks: "1- 14836". */
    private void keep(Words words, ParserRuleContext rule) {
        String number = words.text().replace(" ", "");
        numbers.putIfAbsent(number, new Fact(number, words, rule));
    }

    /** An odd value such as "0-12345A" is what the filer printed. */
    private boolean odd(FormToken value, ParserRuleContext rule) {
        Phrases phrases = value.phrases();
        int first = value.first();
        int digits = 0;
        for (int i = phrases.start(first); i < phrases.stop(first); i++) {
            digits += Character.isDigit(phrases.page().text().charAt(i)) ? 1 : 0;
        }
        boolean number = digits >= FEWEST_DIGITS && Character.isDigit(phrases.firstChar(first))
            && phrases.kind(first) != SixKReport.FILE_12G3;
        if (number && numbers.isEmpty()) {
            keep(phrases.words(first, first + 1), rule);
        }
        return number;
    }
}
