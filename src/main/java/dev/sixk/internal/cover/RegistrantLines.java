package dev.sixk.internal.cover;

import dev.sixk.form.Facts;
import dev.sixk.grammar.SixKReport.AboveContext;
import dev.sixk.grammar.SixKReport.CoverContext;
import dev.sixk.model.Registrant;
import dev.sixk.words.FormToken;
import java.util.List;
import java.util.function.BiConsumer;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** What is known of a cover's registrants while it is read from top to bottom: lines without a caption, what was named. */
final class RegistrantLines {

    private final Facts facts;
    private final CoverProblems problems;
    private final Registrants registrants = new Registrants();
    private final UncaptionedLines lines = new UncaptionedLines();
    private final NumberedNames numbered = new NumberedNames();
    private boolean exactCaption;
    private boolean englishCaption;
    private boolean image;

    RegistrantLines(Facts facts) {
        this.facts = facts;
        this.problems = new CoverProblems(facts);
    }

    /** Gives the registrants, at least one. */
    List<Registrant> records(CoverContext tree, boolean bare) {
        if (!bare && !lines.isEmpty()) {
            uncaptioned(tree);
        }
        numbered.inParentheses().forEach(each -> registrants.another(each, numbered.rule()));
        List<Registrant> records = registrants.records(exactCaption && englishCaption, facts, problems);
        if (records.get(0).name() == null) {
            problems.missing(image, tree);
        }
        problems.unread(lines.unread());
        return records;
    }

    private boolean isNamed() {
        return exactCaption || englishCaption || registrants.isNamed();
    }

    /** What stands above the form's name is no registrant. */
    void formName() {
        if (!isNamed()) {
            lines.forget();
            image = false;
        }
    }

    void period() {
        numbered.clear();
        formsPhrase();
    }

    void fileNumbers(List<TerminalNode> values, ParserRuleContext rule) {
        numbered.number(values, rule);
        formsPhrase();
    }

    void image() {
        image = true;
    }

    private void formsPhrase() {
        if (!isNamed()) {
            lines.setAside();
            image = false;
        }
    }

    void uncaptioned(List<Run> text, ParserRuleContext rule) {
        AddressRuns runs = AddressRuns.of(text);
        numbered.text(text);
        registrants.first().telephone(runs.lines().isEmpty() ? runs.telephone() : null, rule);
        lines.add(runs.lines().isEmpty() ? runs.lines() : text, rule);
    }

    void exactName(List<Run> printed, ParserRuleContext rule) {
        name(printed, rule, registrants::name);
        exactCaption = true;
    }

    void englishName(List<Run> printed, ParserRuleContext rule) {
        name(printed, rule, registrants::english);
        englishCaption = true;
    }

    /** Takes what stands above a name's caption; names beside their file numbers, one below the other, have one caption. */
    private void name(List<Run> printed, ParserRuleContext rule, BiConsumer<List<Run>, ParserRuleContext> take) {
        List<Run> name = printed.isEmpty() && !image ? lines.takeLatest() : printed;
        for (List<Run> each : name.isEmpty() ? List.<List<Run>>of() : numbered.andThen(name)) {
            take.accept(each, rule);
            lines.used(each);
        }
        problems.named();
        numbered.clear();
        lines.leave();
    }

    /** Gives the value beside a label, else the one above a caption. */
    List<Run> value(AboveContext above, @Nullable TerminalNode value, ParserRuleContext rule) {
        List<Run> text = Run.of(above.TEXT());
        if (value != null) {
            lines.add(text, rule);
            return Run.of(value);
        }
        return text;
    }

    /** Without a caption of its own, the name is the first line: of those above the form's phrases, else of the address. */
    void address(List<Run> printed, ParserRuleContext ctx) {
        List<Run> address = printed;
        if (!isNamed() && !image) {
            boolean above = !lines.isEmpty();
            List<Run> rest = name(above ? lines.takeFirst() : printed, above ? 1 : 2, ctx);
            address = above ? printed : rest;
        }
        if (!registrants.isNamed() && !image && !printed.isEmpty()) {
            problems.between(ctx);
        }
        registrants.address(address.isEmpty() ? lines.takeLatest() : address, ctx);
        lines.leave();
    }

    /** Takes the first of some lines as the name, where there are enough of them; gives what is left. */
    private List<Run> name(List<Run> printed, int least, ParserRuleContext rule) {
        List<Run> name = RegistrantNames.first(printed, least);
        List<Run> rest = printed.subList(name.size(), printed.size());
        if (!name.isEmpty()) {
            registrants.name(name, rule);
            problems.named();
            if (CoverDoubts.isRivalled(name, rest)) {
                problems.rivalled(name.get(0));
            }
        }
        return rest;
    }

    /** What stands above a caption that is not known may be the name, where none is known yet; it is no other fact's. */
    void unknownCaption(List<Run> above, FormToken caption, ParserRuleContext rule) {
        if (isNamed() || above.isEmpty() || !lines.isEmpty()) {
            lines.leave(above);
            problems.unknown(caption, registrants.isAddressed() || above.isEmpty());
        } else {
            lines.add(above, rule);
            problems.unknownAboveName(caption);
        }
    }

    void jurisdiction(List<Run> place, ParserRuleContext rule) {
        registrants.jurisdiction(Run.words(place), rule);
    }

    /** Before the registrant is named, only the line right above a caption is its value; the lines above that are the name's. */
    List<Run> own(List<Run> above, ParserRuleContext ctx) {
        int from = isNamed() || above.isEmpty() ? 0 : above.size() - 1;
        lines.add(above.subList(0, from), ctx);
        return above.subList(from, above.size());
    }

    /** Another caption takes the value above it; an address may stand over the telephone's. */
    void captioned(List<Run> value, boolean zip, ParserRuleContext rule) {
        AddressRuns runs = AddressRuns.of(value);
        registrants.first().telephone(runs.telephone(), rule);
        if (runs.telephone() != null && isNamed() && !registrants.isAddressed()) {
            lines.add(runs.lines(), rule);
        } else if (zip) {
            registrants.zip(own(value, rule));
        } else {
            own(value, rule);
        }
    }

    /** A phrase of the form's own takes the value above it where it is a caption. */
    void formPhrase(List<Run> above, boolean caption, ParserRuleContext rule) {
        if (caption) {
            own(above, rule);
        } else {
            lines.add(above, rule);
            formsPhrase();
        }
    }

    /** Without captions the first line is the name, and what follows is an address if it holds a number. */
    private void uncaptioned(ParserRuleContext rule) {
        List<Run> rest = isNamed() ? lines.takeLatest() : image ? lines.takeFirst() : name(lines.takeFirst(), 1, rule);
        if (!registrants.isAddressed() && rest.stream().anyMatch(Run::hasDigit)) {
            registrants.address(rest, rule);
        } else {
            lines.leave(rest);
        }
    }
}
