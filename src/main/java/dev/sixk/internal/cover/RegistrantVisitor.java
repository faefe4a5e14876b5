package dev.sixk.internal.cover;

import static dev.sixk.grammar.SixKReport.*;
import static dev.sixk.internal.cover.CoverVisitor.token;

import dev.sixk.facts.Facts;
import dev.sixk.grammar.SixKReportBaseVisitor;
import dev.sixk.model.Registrant;
import java.util.List;
import java.util.function.BiConsumer;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the registrants of a cover. Captions stand below their values: "(Translation of registrant's name into English)",
 * "(Address of principal executive offices)"; a caption that is a label, "Name of Registrant: ...", stands before its value.
 */
final class RegistrantVisitor extends SixKReportBaseVisitor<@Nullable Void> {

    private final Facts facts;
    private final CoverProblems problems;
    private final Registrants registrants = new Registrants();
    private final UncaptionedLines lines = new UncaptionedLines();
    private final NumberedNames numbered = new NumberedNames();
    private boolean captioned;
    /** Whether lines that may be an address stand over the caption of a telephone number, "(telephone)". */
    private boolean overTelephone;
    private boolean image;
    private boolean formsOwn;

    RegistrantVisitor(Facts facts) {
        this.facts = facts;
        this.problems = new CoverProblems(facts);
    }

    /** Gives the registrants, at least one; a bare cover, the form's name over other text, names none. */
    List<Registrant> registrants(CoverContext tree, boolean bare) {
        visitChildren(tree);
        if (!bare && !lines.isEmpty()) {
            uncaptioned(tree);
            problems.named();
        }
        numbered.inParentheses(registrants);
        List<Registrant> records = registrants.records(facts, problems);
        if (records.get(0).name() == null) {
            problems.missing(image, tree);
        }
        problems.unread(lines.unread());
        return records;
    }

    /** Without captions the first line is the name, and what follows is an address if it holds a number. */
    private void uncaptioned(ParserRuleContext rule) {
        List<Run> rest = isNamed() ? lines.takeLatest() : registrants.nameFirst(lines.takeFirst(), 1, rule);
        if (!registrants.isAddressed() && rest.stream().anyMatch(Run::hasNumber)) {
            registrants.address(rest, rule);
        } else {
            lines.leave(rest);
        }
    }

    private boolean isNamed() {
        return captioned || registrants.isNamed();
    }

    /** What stands above the form's name is no registrant. */
    @Override
    public @Nullable Void visitFormName(FormNameContext ctx) {
        if (!isNamed()) {
            lines.forget();
            image = false;
        }
        return null;
    }

    @Override
    public @Nullable Void visitPeriod(PeriodContext ctx) {
        return formsPhrase();
    }

    @Override
    public @Nullable Void visitFileNumbers(FileNumbersContext ctx) {
        numbered.number(ctx);
        return formsPhrase();
    }

    @Override
    public @Nullable Void visitImage(ImageContext ctx) {
        image = true;
        return null;
    }

    private @Nullable Void formsPhrase() {
        if (!isNamed()) {
            lines.setAside();
            image = false;
        }
        return null;
    }

    @Override
    public @Nullable Void visitUncaptioned(UncaptionedContext ctx) {
        List<Run> text = Run.of(ctx.TEXT());
        numbered.text(text);
        if (!formsOwn) {
            lines.add(text);
        }
        return null;
    }

    @Override
    public @Nullable Void visitRegistrant(RegistrantContext ctx) {
        return name(value(ctx.above(), ctx.VALUE()), ctx, registrants::name);
    }

    @Override
    public @Nullable Void visitEnglishName(EnglishNameContext ctx) {
        return name(value(ctx.above(), ctx.VALUE()), ctx, registrants::english);
    }

    /** Takes what stands above a name's caption; names beside their file numbers, one below the other, have one caption. */
    private @Nullable Void name(List<Run> printed, ParserRuleContext rule, BiConsumer<List<Run>, ParserRuleContext> take) {
        List<Run> name = printed.isEmpty() ? lines.takeLatest() : printed;
        for (List<Run> each : numbered.andThen(name)) {
            take.accept(each, rule);
            lines.used(each);
        }
        problems.named();
        lines.leave();
        captioned = true;
        return null;
    }

    /** Gives the value beside a label, else the one above a caption. */
    private List<Run> value(AboveContext above, @Nullable TerminalNode value) {
        List<Run> text = Run.of(above.TEXT());
        if (value != null) {
            lines.add(text);
            return Run.of(value);
        }
        return text;
    }

    @Override
    public @Nullable Void visitNameAndAddress(NameAndAddressContext ctx) {
        return address(value(ctx.above(), ctx.VALUE()), ctx);
    }

    @Override
    public @Nullable Void visitAddress(AddressContext ctx) {
        return address(value(ctx.above(), ctx.VALUE()), ctx);
    }

    /** Without a caption of its own, the name is the first line: of those above the form's phrases, else of the address. */
    private @Nullable Void address(List<Run> printed, ParserRuleContext ctx) {
        List<Run> address = printed.isEmpty() && overTelephone ? lines.takeLatest() : printed;
        if (!isNamed() && !image) {
            boolean above = !lines.isEmpty();
            List<Run> rest = registrants.nameFirst(above ? lines.takeFirst() : printed, above ? 1 : 2, ctx);
            address = above ? printed : rest;
        }
        if (registrants.isNamed()) {
            problems.named();
        } else if (!image && !printed.isEmpty()) {
            problems.between(ctx);
        }
        registrants.address(registrants.withoutEnglish(address, ctx), ctx);
        lines.leave();
        return null;
    }

    /** What stands above a caption that is not known may be the name, where none is known yet; it is no other fact's. */
    @Override
    public @Nullable Void visitUnknownCaption(UnknownCaptionContext ctx) {
        List<Run> above = Run.of(ctx.above().TEXT());
        if (isNamed() || above.isEmpty() || !lines.isEmpty()) {
            lines.leave(above);
            problems.unknown(token(ctx.UNKNOWN_CAPTION()), registrants.isAddressed());
        } else {
            lines.add(above);
            problems.unknownAboveName(token(ctx.UNKNOWN_CAPTION()));
        }
        return null;
    }

    @Override
    public @Nullable Void visitJurisdiction(JurisdictionContext ctx) {
        List<Run> printed = value(ctx.above(), ctx.VALUE());
        int names = isNamed() || ctx.VALUE() != null ? 0 : names(printed);
        if (names > 0) {
            name(printed.subList(0, names), ctx, registrants::name);
        }
        registrants.jurisdiction(printed.subList(names, printed.size()), ctx);
        return null;
    }

    /** "Acme, Inc." above "Norway", without a caption of its own: gives the lines of the name, 0 if none stands above another line. */
    private static int names(List<Run> printed) {
        int names = 0;
        for (int i = 0; i + 1 < printed.size(); i++) {
            names = printed.get(i).hasForm() ? i + 1 : names;
        }
        return names;
    }

    /** "(a corporation organized under the laws of Norway)": takes the words up to the parenthesis. */
    @Override
    public @Nullable Void visitIncorporatedIn(IncorporatedInContext ctx) {
        if (!ctx.VALUE().isEmpty()) {
            registrants.jurisdiction(List.of(Run.of(ctx.VALUE(0)).get(0).upToSign()), ctx);
        }
        return null;
    }

    /** Another caption takes the value above it; an address may stand over the telephone's. */
    @Override
    public @Nullable Void visitCaptioned(CaptionedContext ctx) {
        AddressRuns runs = AddressRuns.of(value(ctx.above(), ctx.VALUE()));
        if (ctx.ZIP_CAPTION() != null) {
            registrants.zip(runs.lines());
        }
        registrants.first().telephone(runs.telephone(), ctx);
        if (runs.telephone() != null && isNamed() && !registrants.isAddressed()) {
            lines.add(runs.lines());
            overTelephone = true;
        }
        return null;
    }

    /** A phrase of the form's own takes the value above it where it is a caption; below a name the lines are the form's. */
    @Override
    public @Nullable Void visitFormPhrase(FormPhraseContext ctx) {
        formsOwn |= isNamed();
        if (!formsOwn && ctx.FORM_PHRASE().getText().charAt(0) != '(') {
            lines.add(Run.of(ctx.above().TEXT()));
            formsPhrase();
        }
        return null;
    }
}
