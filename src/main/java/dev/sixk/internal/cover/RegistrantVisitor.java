package dev.sixk.internal.cover;

import static dev.sixk.internal.cover.CoverVisitor.token;

import dev.sixk.form.Facts;
import dev.sixk.form.RecordPath;
import dev.sixk.grammar.SixKReport.*;
import dev.sixk.grammar.SixKReportBaseVisitor;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.Registrant;
import dev.sixk.words.FormToken;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the registrants of a cover. Captions stand below their values: "(Translation of registrant's name into English)", "(Address of
 * principal executive offices)"; a caption that is a label, "Name of Registrant: ...", stands before its value.
 */
final class RegistrantVisitor extends SixKReportBaseVisitor<@Nullable Void> {

    private List<Run> number = List.of();
    private static final RecordPath COVER = RecordPath.of("cover");
    private static final RecordPath FIRST = COVER.field("registrant");
    private static final RecordPath OTHERS = COVER.field("coRegistrants");
    private static final RecordPath NAME = FIRST.field("name");
    private static final RecordPath ADDRESS = FIRST.field("addressLines");

    private final Facts facts;
    private final Registrants registrants = new Registrants();
    private final UncaptionedLines lines = new UncaptionedLines();
    private final List<List<Run>> besideNumbers = new ArrayList<>();
    private boolean behindNumbers;
    private boolean captioned;
    private boolean exactCaption;
    private boolean englishCaption;
    private boolean image;
    private @Nullable FormToken unknownAboveName;

    RegistrantVisitor(Facts facts) {
        this.facts = facts;
    }

    /** Gives the registrants, at least one. */
    List<Registrant> registrants(CoverContext tree, boolean bare) {
        if (!bare) {
            uncaptioned();
        }
        contacts(tree);
        List<Registrant> records = new ArrayList<>();
        for (RegistrantFacts each : registrants.separate(exactCaption && englishCaption)) {
            RecordPath path = records.isEmpty() ? FIRST : OTHERS.at(records.size() - 1);
            each.doubt(facts, path);
            records.add(each.record(facts, path));
        }
        if (records.get(0).name() == null) {
            facts.problem(image ? ProblemCode.REGISTRANT_IMAGE : ProblemCode.REGISTRANT_MISSING, image
                ? "the registrant's name is printed as an image only" : "expected the registrant's name on the cover", token(tree), NAME);
        }
        unread();
        return records;
    }

    /** "Registrant's telephone number: (937) 555-0100" on a line of its own belongs to no caption. */
    private void contacts(CoverContext tree) {
        for (Run run : List.copyOf(lines.unread())) {
            AddressRuns contact = AddressRuns.of(List.of(run));
            if (contact.lines().isEmpty()) {
                registrants.first().telephone(contact.telephone(), tree);
                lines.used(List.of(run));
            }
        }
    }

    /** Says once for each line that no fact took its words. */
    private void unread() {
        int line = -1;
        for (Run run : lines.unread()) {
            if (run.line() != line) {
                facts.problem(ProblemCode.COVER_WORDS_UNREAD, "expected words of a cover", run.token(), NAME);
            }
            line = run.line();
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
        besideNumbers.clear();
        formsPhrase();
        return null;
    }

    @Override
    public @Nullable Void visitFileNumbers(FileNumbersContext ctx) {
        behindNumbers = true;
        formsPhrase();
        return null;
    }

    private void formsPhrase() {
        if (!isNamed()) {
            lines.setAside();
            image = false;
        }
    }

    @Override
    public @Nullable Void visitUncaptioned(UncaptionedContext ctx) {
        if (!behindNumbers) {
            besideNumbers.clear();
        } else if (!isNamed()) {
            besideNumbers.add(Run.of(ctx.TEXT()));
        }
        behindNumbers = false;
        lines.add(Run.of(ctx.TEXT()), ctx);
        return null;
    }

    @Override
    public @Nullable Void visitRegistrant(RegistrantContext ctx) {
        exactCaption = true;
        List<Run> name = name(ctx.above(), ctx.VALUE(), ctx);
        if (!name.isEmpty()) {
            besideNumbers.forEach(each -> registrants.name(each, ctx));
            registrants.name(name, ctx);
        }
        besideNumbers.clear();
        return null;
    }

    @Override
    public @Nullable Void visitEnglishName(EnglishNameContext ctx) {
        englishCaption = true;
        List<Run> name = name(ctx.above(), ctx.VALUE(), ctx);
        if (!name.isEmpty()) {
            besideNumbers.forEach(each -> registrants.english(each, ctx));
            registrants.english(name, ctx);
        }
        besideNumbers.clear();
        return null;
    }

    /** Gives what stands above a name's caption; names beside their file numbers, one below the other, have one caption. */
    private List<Run> name(AboveContext above, @Nullable TerminalNode value, ParserRuleContext ctx) {
        if (!behindNumbers) {
            besideNumbers.clear();
        }
        List<Run> name = value(above, value, ctx);
        name = name.isEmpty() && !image ? lines.takeLatest() : name;
        doubtUnknown();
        captioned = true;
        behindNumbers = false;
        besideNumbers.forEach(lines::used);
        lines.leave();
        return name;
    }

    /** Gives the value beside a label, else the one above a caption. */
    private List<Run> value(AboveContext above, @Nullable TerminalNode value, ParserRuleContext ctx) {
        List<Run> text = Run.of(above.TEXT());
        if (value != null) {
            lines.add(text, ctx);
            return Run.of(value);
        }
        return text;
    }

    @Override
    public @Nullable Void visitNameAndAddress(NameAndAddressContext ctx) {
        address(value(ctx.above(), ctx.VALUE(), ctx), ctx);
        return null;
    }

    @Override
    public @Nullable Void visitAddress(AddressContext ctx) {
        address(value(ctx.above(), ctx.VALUE(), ctx), ctx);
        return null;
    }

    /** Without a caption of its own, the name is the first line: of those above the form's phrases, else of those above the address. */
    private void address(List<Run> printed, ParserRuleContext ctx) {
        List<Run> address = printed;
        if (!isNamed() && !image) {
            boolean above = !lines.isEmpty();
            List<Run> free = above ? lines.takeFirst() : printed;
            List<Run> name = nameLine(free, above ? 1 : 2);
            name(name, free, ctx);
            doubtAddress(!name.isEmpty(), printed, ctx);
            address = above ? printed : printed.subList(name.size(), printed.size());
        } else {
            doubtAddress(registrants.isNamed() || image, printed, ctx);
        }
        registrants.address(address.isEmpty() ? lines.takeLatest() : address, ctx);
        lines.leave();
    }

    /** The first value on a cover is the name: where none was found, it may be what stands here. */
    private void doubtAddress(boolean named, List<Run> printed, ParserRuleContext ctx) {
        if (!named && !printed.isEmpty()) {
            facts.problem(ProblemCode.VALUE_BETWEEN_CAPTIONS, "expected the registrant's name above this caption's value", token(ctx), ADDRESS);
        }
    }

    /** Takes the first of some lines as a name; what is left of them is read as an address, or not at all. */
    private void name(List<Run> name, List<Run> all, ParserRuleContext rule) {
        if (!name.isEmpty()) {
            registrants.name(name, rule);
            doubtUnknown();
            if (CoverDoubts.isRivalled(name, all.subList(name.size(), all.size()))) {
                facts.problem(ProblemCode.NAME_DOUBTFUL, "expected one name above the address", name.get(0).token(), NAME);
            }
        }
    }

    /** The name may be what stands above a caption that is not known. */
    private void doubtUnknown() {
        if (unknownAboveName != null) {
            facts.problem(ProblemCode.CAPTION_UNKNOWN, "expected a caption that is known", unknownAboveName, NAME);
            unknownAboveName = null;
        }
    }

    /** What stands above a caption that is not known may be the name, where none is known yet; it is no other fact's. */
    @Override
    public @Nullable Void visitUnknownCaption(UnknownCaptionContext ctx) {
        List<Run> above = Run.of(ctx.above().TEXT());
        FormToken caption = token(ctx.UNKNOWN_CAPTION());
        if (isNamed() || above.isEmpty() || !lines.isEmpty()) {
            lines.leave(above);
            facts.problem(ProblemCode.CAPTION_UNKNOWN, "expected a caption that is known", caption, registrants.isAddressed() || above.isEmpty() ? COVER : ADDRESS);
        } else {
            lines.add(above, ctx);
            unknownAboveName = caption;
        }
        return null;
    }

    /** Gives the first of at least {@code least} lines as a name, unless it looks like an address itself. */
    private static List<Run> nameLine(List<Run> runs, int least) {
        int end = 0;
        while (end < runs.size() && runs.get(end).line() == runs.get(0).line()) {
            end++;
        }
        boolean address = !runs.isEmpty() && runs.get(0).has(dev.sixk.grammar.SixKReport.NUMBER) && runs.get(0).words().text().indexOf(',') >= 0;
        return Run.lines(runs).size() < least || address ? List.of() : runs.subList(0, end);
    }

    @Override
    public @Nullable Void visitJurisdiction(JurisdictionContext ctx) {
        List<Run> place = value(ctx.above(), ctx.VALUE(), ctx);
        registrants.jurisdiction(Run.words(ctx.VALUE() == null ? own(place, ctx) : place), ctx);
        return null;
    }

    /** Before the registrant is named, only the line right above a caption is its value; the lines above that are the name's. */
    private List<Run> own(List<Run> above, ParserRuleContext ctx) {
        if (isNamed() || above.isEmpty()) {
            return above;
        }
        lines.add(above.subList(0, above.size() - 1), ctx);
        return above.subList(above.size() - 1, above.size());
    }

    /** "(a corporation organized under the laws of Norway)": takes the words up to the parenthesis. */
    @Override
    public @Nullable Void visitIncorporatedIn(IncorporatedInContext ctx) {
        List<Run> value = Run.of(ctx.VALUE());
        if (!value.isEmpty()) {
            registrants.jurisdiction(value.get(0).upToSign().words(), ctx);
        }
        return null;
    }

    /** A zip code that stands alone is a number by its shape. */
    @Override
    public @Nullable Void visitNumber(NumberContext ctx) {
        number = Run.of((TerminalNode) ctx.getChild(0));
        return null;
    }

    /** Another caption takes the value above it; an address may stand over the telephone's. */
    @Override
    public @Nullable Void visitCaptioned(CaptionedContext ctx) {
        List<Run> value = value(ctx.above(), ctx.VALUE(), ctx);
        if (ctx.ZIP_CAPTION() != null) {
            registrants.zip(value.isEmpty() ? number : own(value, ctx));
            return null;
        }
        AddressRuns runs = AddressRuns.of(value);
        registrants.first().telephone(runs.telephone(), ctx);
        if (runs.telephone() != null && isNamed() && !registrants.isAddressed()) {
            lines.add(runs.lines(), ctx);
        } else {
            own(value, ctx);
        }
        return null;
    }

    @Override
    public @Nullable Void visitFormPhrase(FormPhraseContext ctx) {
        List<Run> above = Run.of(ctx.above().TEXT());
        if (token(ctx.FORM_PHRASE()).getText().charAt(0) == '(') {
            own(above, ctx);
        } else {
            lines.add(above, ctx);
            formsPhrase();
        }
        return null;
    }

    @Override
    public @Nullable Void visitImage(ImageContext ctx) {
        image = true;
        return null;
    }

    /** Without captions the first line is the name, and what follows is an address if it holds a number. */
    private void uncaptioned() {
        ParserRuleContext rule = lines.rule();
        if (rule == null || lines.isEmpty()) {
            return;
        }
        List<Run> left = isNamed() ? lines.takeLatest() : lines.takeFirst();
        List<Run> name = isNamed() || image ? List.of() : nameLine(left, 1);
        name(name, left, rule);
        List<Run> rest = left.subList(name.size(), left.size());
        if (!registrants.isAddressed() && rest.stream().anyMatch(Run::hasDigit)) {
            registrants.address(rest, rule);
        } else {
            lines.leave(rest);
        }
    }
}
