package dev.sixk.internal.exhibits;

import static dev.sixk.grammar.SixKReport.NUMBERING;
import static dev.sixk.grammar.SixKReport.THROUGH;

import dev.sixk.facts.Facts;
import dev.sixk.facts.RecordPath;
import dev.sixk.grammar.SixKReport.ContentsHeadingContext;
import dev.sixk.grammar.SixKReport.ExhibitContext;
import dev.sixk.grammar.SixKReport.IndexHeadingContext;
import dev.sixk.grammar.SixKReport.LetterHeadingContext;
import dev.sixk.grammar.SixKReport.PartContext;
import dev.sixk.grammar.SixKReport.ReportContext;
import dev.sixk.grammar.SixKReport.StrayContext;
import dev.sixk.grammar.SixKReportBaseVisitor;
import dev.sixk.internal.fold.RowOrder;
import dev.sixk.model.Exhibit;
import dev.sixk.model.ExhibitList;
import dev.sixk.model.ExhibitListKind;
import dev.sixk.model.ProblemCode;
import dev.sixk.words.ExhibitNumber;
import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Takes the lists of exhibits from a report. One reading's own. */
public final class ExhibitListVisitor extends SixKReportBaseVisitor<Void> {

    private static final RecordPath LISTS = RecordPath.of("exhibitLists");

    private final Facts facts;
    private final List<ExhibitList> lists = new ArrayList<>();
    private final List<Exhibit> rows = new ArrayList<>();
    private ExhibitListKind kind = ExhibitListKind.LIST;
    private @Nullable ParserRuleContext heading;
    private int line;

    private ExhibitListVisitor(Facts facts) {
        this.facts = facts;
    }

    /** Reads the lists in document order. */
    public static List<ExhibitList> read(ReportContext report, Facts facts) {
        ExhibitListVisitor visitor = new ExhibitListVisitor(facts);
        report.accept(visitor);
        visitor.close();
        return visitor.lists;
    }

    @Override
    public @Nullable Void visitPart(PartContext part) {
        close();
        return visitChildren(part);
    }

    @Override
    public @Nullable Void visitIndexHeading(IndexHeadingContext index) {
        return open(ExhibitListKind.INDEX, index);
    }

    @Override
    public @Nullable Void visitLetterHeading(LetterHeadingContext letter) {
        return open(ExhibitListKind.LIST, letter);
    }

    @Override
    public @Nullable Void visitContentsHeading(ContentsHeadingContext contents) {
        return open(ExhibitListKind.CONTENTS, contents);
    }

    private @Nullable Void open(ExhibitListKind as, ParserRuleContext at) {
        kind = as;
        heading = at;
        return null;
    }

    @Override
    public @Nullable Void visitExhibit(ExhibitContext exhibit) {
        FormToken row = token((exhibit.ROW() == null ? exhibit.ROW_BEHIND() : exhibit.ROW()).getSymbol());
        TerminalNode said = exhibit.EXHIBIT_NUMBER();
        String number = ExhibitNumber.of(said == null ? row.getText() : said.getText());
        Words description = said == null || exhibit.TEXT() == null ? Words.join(" ", List.of(words(exhibit.VALUE()), words(exhibit.TEXT())))
            : new NounPhrase(token(exhibit.TEXT().getSymbol())).object(1).get(0);
        RecordPath path = LISTS.at(lists.size()).field("exhibits").at(rows.size());
        facts.found(path.field("number"), said == null ? row.words() : token(said.getSymbol()).words(), exhibit);
        facts.found(path.field("description"), description, exhibit);
        if (!rows.isEmpty() && RowOrder.isJump(last(), number) || RowOrder.isRange(number) || isRange(row)) {
            facts.problem(ProblemCode.EXHIBIT_NUMBERS_JUMP, "expected the number behind " + last(), row, path.field("number"));
        }
        line = rows.isEmpty() ? row.phrases().page().lineNumber(row.getLine()) : line;
        rows.add(new Exhibit(number, description.text()));
        return null;
    }

    @Override
    public @Nullable Void visitStray(StrayContext stray) {
        facts.problem(ProblemCode.EXHIBIT_ROW_LEFT_OUT, "expected a number that goes on from " + last(),
            token(stray.STRAY_ROW().getSymbol()), LISTS.at(lists.size()).field("exhibits"));
        return null;
    }

    /** "10.1 through 10.4". */
    private static boolean isRange(FormToken row) {
        Phrases phrases = row.phrases();
        int next = row.end();
        boolean follows = next + 1 < phrases.end(row.getLine());
        return follows && (phrases.kind(next) == THROUGH || phrases.is(next, '-') && phrases.kind(next + 1) == NUMBERING);
    }

    private String last() {
        return rows.isEmpty() ? "" : rows.get(rows.size() - 1).number();
    }

    private static Words words(@Nullable TerminalNode text) {
        return text == null ? Words.NONE : Description.of(token(text.getSymbol()));
    }

    private void close() {
        if (!rows.isEmpty()) {
            Words printed = heading == null ? Words.NONE : token(heading.getStart()).words();
            if (heading != null) {
                facts.found(LISTS.at(lists.size()).field("heading"), printed, heading);
            }
            lists.add(new ExhibitList(kind, heading == null ? null : printed.text(), line, rows));
        } else if (heading != null && kind == ExhibitListKind.INDEX) {
            facts.problem(ProblemCode.EXHIBIT_LIST_EMPTY, "expected rows below the heading", token(heading.getStart()), LISTS);
        }
        rows.clear();
        heading = null;
        kind = ExhibitListKind.LIST;
    }

    private static FormToken token(Token token) {
        return (FormToken) token;
    }
}
