package dev.sixk.internal.exhibits;

import dev.sixk.facts.Facts;
import dev.sixk.facts.RecordPath;
import dev.sixk.grammar.SixKReport.DeniedContext;
import dev.sixk.grammar.SixKReport.ExceptedContext;
import dev.sixk.grammar.SixKReport.IncorporatedContext;
import dev.sixk.grammar.SixKReport.IncorporationContext;
import dev.sixk.grammar.SixKReport.OwnContext;
import dev.sixk.grammar.SixKReport.ParagraphContext;
import dev.sixk.grammar.SixKReport.RegistrationContext;
import dev.sixk.grammar.SixKReport.ReportContext;
import dev.sixk.grammar.SixKReportBaseVisitor;
import dev.sixk.model.IncorporationByReference;
import dev.sixk.model.ProblemCode;
import dev.sixk.words.FormToken;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;

/** Reads the statements by which the report is incorporated by reference; a paragraph gives one. */
public final class IncorporationVisitor extends SixKReportBaseVisitor<Void> {

    private static final RecordPath INCORPORATIONS = RecordPath.of("incorporations");

    private final Facts facts;
    private final List<IncorporationByReference> incorporations = new ArrayList<>();
    /** The registration statements into which a paragraph incorporates this report, and those that its sentence named so far. */
    private final List<RegistrationContext> registrations = new ArrayList<>();
    private final List<RegistrationContext> named = new ArrayList<>();
    private boolean listed;
    private boolean stated;
    private boolean own;
    private boolean denied;

    private IncorporationVisitor(Facts facts) {
        this.facts = facts;
    }

    /** Gives the statements of the report. */
    public static List<IncorporationByReference> read(ReportContext report, Facts facts) {
        IncorporationVisitor visitor = new IncorporationVisitor(facts);
        report.paragraph().forEach(visitor::visit);
        return visitor.incorporations;
    }

    @Override
    public Void visitParagraph(ParagraphContext ctx) {
        registrations.clear();
        listed = !ctx.statementRow().isEmpty();
        stated = false;
        ctx.incorporation().forEach(this::visit);
        if (stated) {
            ctx.statementRow().forEach(row -> registrations.addAll(row.registration()));
            keep(ctx);
        }
        return null;
    }

    @Override
    public Void visitIncorporation(IncorporationContext ctx) {
        named.clear();
        own = false;
        denied = false;
        return visitChildren(ctx);
    }

    @Override
    public Void visitOwn(OwnContext ctx) {
        own = true;
        return null;
    }

    @Override
    public Void visitRegistration(RegistrationContext ctx) {
        named.add(ctx);
        return null;
    }

    // "This report is incorporated by reference into", "The Company incorporates by reference this report into".
    @Override
    public Void visitIncorporated(IncorporatedContext ctx) {
        return state(ctx);
    }

    @Override
    public Void visitDenied(DeniedContext ctx) {
        denied = true;
        return null;
    }

    // "shall not be deemed incorporated by reference, except into the registration statement on Form F-3 (File No. 333-272980)".
    @Override
    public Void visitExcepted(ExceptedContext ctx) {
        return denied ? state(ctx) : visitChildren(ctx);
    }

    private Void state(ParserRuleContext ctx) {
        visitChildren(ctx);
        if (own && (listed || !named.isEmpty())) {
            stated = true;
            registrations.addAll(named);
            named.clear();
        }
        return null;
    }

    private void keep(ParagraphContext ctx) {
        RecordPath path = INCORPORATIONS.at(incorporations.size());
        RegistrationStatements statements = new RegistrationStatements(facts, path.field("statements"));
        registrations.forEach(statements::visit);
        FormToken paragraph = (FormToken) ctx.PARAGRAPH().getSymbol();
        if (!statements.areNumbered()) {
            facts.problem(ProblemCode.INCORPORATION_WITHOUT_NUMBER, "expected the file number of a registration statement", paragraph,
                path.field("statements"));
        }
        List<Words> words = new ArrayList<>(List.of(paragraph.words()));
        ctx.statementRow().forEach(row -> words.add(((FormToken) row.STATEMENT_ROW().getSymbol()).words()));
        Words text = Words.join(" ", words);
        facts.found(path.field("text"), text, ctx);
        int line = paragraph.phrases().page().lineNumber(paragraph.getLine());
        incorporations.add(new IncorporationByReference(statements.read(), line, text.text()));
    }
}
