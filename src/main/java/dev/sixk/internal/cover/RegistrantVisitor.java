package dev.sixk.internal.cover;

import static dev.sixk.internal.cover.CoverVisitor.token;

import dev.sixk.form.Facts;
import dev.sixk.grammar.SixKReport.*;
import dev.sixk.grammar.SixKReportBaseVisitor;
import dev.sixk.model.Registrant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the registrants of a cover. Captions stand below their values: "(Translation of registrant's name into English)",
 * "(Address of principal executive offices)"; a caption that is a label, "Name of Registrant: ...", stands before its value.
 */
final class RegistrantVisitor extends SixKReportBaseVisitor<@Nullable Void> {

    private final RegistrantLines lines;

    RegistrantVisitor(Facts facts) {
        this.lines = new RegistrantLines(facts);
    }

    /** Gives the registrants, at least one; a bare cover, the form's name over other text, names none. */
    List<Registrant> registrants(CoverContext tree, boolean bare) {
        visitChildren(tree);
        return lines.records(tree, bare);
    }

    @Override
    public @Nullable Void visitFormName(FormNameContext ctx) {
        lines.formName();
        return null;
    }

    @Override
    public @Nullable Void visitPeriod(PeriodContext ctx) {
        lines.period();
        return null;
    }

    @Override
    public @Nullable Void visitFileNumbers(FileNumbersContext ctx) {
        lines.fileNumbers(ctx.VALUE(), ctx);
        return null;
    }

    @Override
    public @Nullable Void visitUncaptioned(UncaptionedContext ctx) {
        lines.uncaptioned(Run.of(ctx.TEXT()), ctx);
        return null;
    }

    @Override
    public @Nullable Void visitRegistrant(RegistrantContext ctx) {
        lines.exactName(lines.value(ctx.above(), ctx.VALUE(), ctx), ctx);
        return null;
    }

    @Override
    public @Nullable Void visitEnglishName(EnglishNameContext ctx) {
        lines.englishName(lines.value(ctx.above(), ctx.VALUE(), ctx), ctx);
        return null;
    }

    @Override
    public @Nullable Void visitNameAndAddress(NameAndAddressContext ctx) {
        lines.address(lines.value(ctx.above(), ctx.VALUE(), ctx), ctx);
        return null;
    }

    @Override
    public @Nullable Void visitAddress(AddressContext ctx) {
        lines.address(lines.value(ctx.above(), ctx.VALUE(), ctx), ctx);
        return null;
    }

    @Override
    public @Nullable Void visitUnknownCaption(UnknownCaptionContext ctx) {
        lines.unknownCaption(Run.of(ctx.above().TEXT()), token(ctx.UNKNOWN_CAPTION()), ctx);
        return null;
    }

    @Override
    public @Nullable Void visitJurisdiction(JurisdictionContext ctx) {
        List<Run> place = lines.value(ctx.above(), ctx.VALUE(), ctx);
        lines.jurisdiction(ctx.VALUE() == null ? lines.own(place, ctx) : place, ctx);
        return null;
    }

    /** "(a corporation organized under the laws of Norway)": takes the words up to the parenthesis. */
    @Override
    public @Nullable Void visitIncorporatedIn(IncorporatedInContext ctx) {
        if (!ctx.VALUE().isEmpty()) {
            lines.jurisdiction(List.of(Run.of(ctx.VALUE(0)).get(0).upToSign()), ctx);
        }
        return null;
    }

    @Override
    public @Nullable Void visitCaptioned(CaptionedContext ctx) {
        lines.captioned(lines.value(ctx.above(), ctx.VALUE(), ctx), ctx.ZIP_CAPTION() != null, ctx);
        return null;
    }

    @Override
    public @Nullable Void visitFormPhrase(FormPhraseContext ctx) {
        lines.formPhrase(Run.of(ctx.above().TEXT()), ctx.FORM_PHRASE().getText().charAt(0) == '(', ctx);
        return null;
    }

    @Override
    public @Nullable Void visitImage(ImageContext ctx) {
        lines.image();
        return null;
    }
}
