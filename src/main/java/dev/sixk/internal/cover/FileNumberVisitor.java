package dev.sixk.internal.cover;

import static dev.sixk.internal.cover.CoverVisitor.token;

import dev.sixk.facts.Facts;
import dev.sixk.facts.RecordPath;
import dev.sixk.grammar.SixKReport.CoverContext;
import dev.sixk.grammar.SixKReport.CoverLineContext;
import dev.sixk.grammar.SixKReport.FileNumbersContext;
import dev.sixk.grammar.SixKReport.NumberContext;
import dev.sixk.grammar.SixKReportBaseVisitor;
import dev.sixk.words.FormToken;
import dev.sixk.words.PageText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the Commission file numbers of a cover: behind their lead, or above it where it is a caption. */
final class FileNumberVisitor extends SixKReportBaseVisitor<@Nullable Void> {

    private static final RecordPath FILE_NUMBERS = RecordPath.of("cover").field("fileNumbers");

    private final Facts facts;
    private final Map<String, NumberContext> numbers = new LinkedHashMap<>();
    private @Nullable FormToken last;
    private List<NumberContext> above = List.of();
    private List<NumberContext> printed = List.of();

    FileNumberVisitor(Facts facts) {
        this.facts = facts;
    }

    List<String> numbers(CoverContext tree) {
        tree.coverLine().forEach(this::visit);
        int index = 0;
        for (NumberContext number : numbers.values()) {
            facts.found(FILE_NUMBERS.at(index++), token(number).words(), number);
        }
        return List.copyOf(numbers.keySet());
    }

    @Override
    public @Nullable Void visitCoverLine(CoverLineContext ctx) {
        above = printed;
        printed = new ArrayList<>();
        visitChildren(ctx);
        if (ctx.fileNumbers() != null) {
            boolean caption = printed.isEmpty() || isCaption(ctx.fileNumbers());
            (caption ? above : printed).forEach(this::keep);
            printed = caption ? printed : new ArrayList<>();
        } else {
            printed.stream().filter(this::isBelow).forEach(this::keep);
        }
        return null;
    }

    /** "1-14836 | (Commission File Number)": of numbers side by side each stands above its own caption, and the next one behind it. */
    private boolean isCaption(FileNumbersContext ctx) {
        String lead = ctx.getStart().getText();
        return !above.isEmpty() && lead.charAt(0) == '(' && lead.charAt(lead.length() - 1) == ')' && above.stream().allMatch(number -> number.NUMBER() == null);
    }

    @Override
    public @Nullable Void visitNumber(NumberContext ctx) {
        if (ctx.SERIAL_NUMBER() == null) {
            printed.add(ctx);
        }
        return null;
    }

    /** Numbers stand one below the other, each beside the name of its registrant. */
    private boolean isBelow(NumberContext number) {
        FormToken token = token(number);
        PageText page = token.phrases().page();
        return last != null && number.NUMBER() == null && token.getLine() == last.getLine() + 1 && page.column(token.segment()) == page.column(last.segment());
    }

    /** As printed, but for blanks: "1- 14836". */
    private void keep(NumberContext number) {
        numbers.putIfAbsent(number.getText().replace(" ", ""), number);
        last = token(number);
    }
}
