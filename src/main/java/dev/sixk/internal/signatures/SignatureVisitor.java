package dev.sixk.internal.signatures;

import dev.sixk.grammar.SixKReport;
import dev.sixk.grammar.SixKReport.*;
import dev.sixk.grammar.SixKReportBaseVisitor;
import dev.sixk.words.FormToken;
import dev.sixk.words.PageText;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Takes the parties of one signature block, their signatories, and its dates, column by column. */
final class SignatureVisitor extends SixKReportBaseVisitor<@Nullable Void> {

    private static final int LONGEST_REGISTRANT = 24;

    final List<Party> parties = new ArrayList<>();
    final List<SigningDate> dates = new ArrayList<>();
    /** Words that are no fact of the block. */
    final List<FormToken> left = new ArrayList<>();
    @Nullable Taken place;
    private final List<Taken> pending = new ArrayList<>();
    private final int firstSigned;
    private @Nullable Taken causer;
    private Party party = new Party();
    private @Nullable Signer current;
    private int column = -1;
    private int lastRegistrantLine;

    SignatureVisitor(SignatureBlockContext block) {
        this.firstSigned = FirstSignature.line(block);
        this.lastRegistrantLine = firstSigned;
        visit(block);
    }

    /** Gives the registrant that the form's sentence names, null where it only says "the registrant". */
    @Nullable Taken causer() {
        return causer;
    }

    @Override
    public @Nullable Void visitSentence(SentenceContext sentence) {
        for (CauserContext words : sentence.causer()) {
            if (words.TEXT() != null && sentence.caused() != null && Character.isUpperCase(words.getText().charAt(0))) {
                causer = new Taken(Party.trimmed(token(words.TEXT()).words()), words);
            }
        }
        return visitChildren(sentence);
    }

    @Override
    public @Nullable Void visitPurpose(PurposeContext purpose) {
        if (purpose.DATE() != null || purpose.NUMERIC_DATE() != null) {
            dates.add(SigningDate.of(token(purpose.getStart()), column, purpose));
        }
        return null;
    }

    @Override
    public @Nullable Void visitColumn(ColumnContext column) {
        this.column++;
        pending.clear();
        open();
        lastRegistrantLine = Math.max(firstSigned, FirstSignature.line(column) == Integer.MAX_VALUE ? firstSigned : FirstSignature.line(column));
        return visitChildren(column);
    }

    private void open() {
        party = new Party();
        parties.add(party);
        current = null;
        pending.forEach(words -> party.name(words.words(), words.rule()));
        pending.clear();
    }

    @Override
    public @Nullable Void visitParty(PartyContext company) {
        FormToken name = token(company.COMPANY_LINE());
        Signer signer = current;
        if (signer == null || signer.isEmpty() || !FirstSignature.signs(company) || signer.isTitled() && signer.continuesTitle(name)) {
            words(name, company);
        } else {
            open();
            party.name(NameAndTitle.words(name), company);
        }
        return visitChildren(company);
    }

    // ---- who signs

    @Override
    public @Nullable Void visitSignature(SignatureContext signature) {
        FormToken mark = token(signature.getStart());
        FormToken value = optional(signature.VALUE());
        switch (mark.getType()) {
            case SixKReport.BY -> by(mark, value, signature);
            case SixKReport.STAMP, SixKReport.RULE -> stamp(mark, value, signature);
            default -> conformed(mark, value, signature);
        }
        return null;
    }

    /** "By:" begins a signature, or stands for "Name:" below one. */
    private void by(FormToken mark, @Nullable FormToken value, SignatureContext rule) {
        Signer signer = current;
        boolean name = signer != null && signer.signed && !signer.isTyped() && !signer.isTitled();
        if (!name) {
            signer = signer(mark);
        }
        if (value != null && name) {
            signer.type(value, NameAndTitle.of(value), rule);
        } else if (value != null) {
            signer.conform(value, rule);
        }
    }

    /** Gives the signatory of a "By:"; "By: Holdings AS, its general partner" names who signs for the registrant, and "By:" below it the person. */
    private Signer signer(FormToken mark) {
        Signer signer = current;
        if (signer != null && !signer.signed && signer.isNamed() && !signer.labelled && signer.proxy) {
            party.signers.remove(signer);
            signer = null;
        }
        return signer == null || !signer.isEmpty() ? begin(mark) : signer;
    }

    private Signer begin(FormToken at) {
        Signer signer = new Signer(at.getLine(), column);
        current = signer;
        party.signers.add(signer);
        return signer;
    }

    /** A stamp repeats a signature; it is one itself, as a rule is, where nothing else signs. */
    private void stamp(FormToken mark, @Nullable FormToken value, SignatureContext rule) {
        Signer signer = current;
        boolean first = signer == null && (mark.getType() == SixKReport.STAMP || !party.registrant.isEmpty());
        if (first || signer != null && mark.getType() == SixKReport.STAMP && signer.isTyped()) {
            signer = begin(mark);
        }
        if (value != null && signer != null && !signer.isNamed()) {
            signer.type(value, NameAndTitle.of(value), rule);
        } else if (value != null) {
            words(value, rule);
        }
    }

    private void conformed(FormToken mark, @Nullable FormToken value, SignatureContext rule) {
        Signer signer = mark.getType() == SixKReport.BY_SIGNED ? signer(mark) : current;
        if (signer == null || signer.signed && signer.isNamed() || signer.isTyped()) {
            signer = begin(mark);
        }
        boolean beside = value != null && value.getLine() == lastLine(mark);
        signer.sign(Words.join(" ", List.of(signed(mark), beside ? value.words() : Words.NONE)), rule);
        if (value != null && beside) {
            signer.conform(value, rule);
            joinToNameAbove(signer);
        } else if (value != null) {
            signer.type(value, NameAndTitle.of(value), rule);
        }
    }

    /** "By:" and "/s/" may stand one below the other. */
    private static int lastLine(FormToken mark) {
        PageText page = mark.phrases().page();
        return page.lineOf(page.segmentAt(mark.phrases().stop(mark.first()) - 1));
    }

    /** Gives the mark of a conformed signature without the "By:" before it. */
    private static Words signed(FormToken mark) {
        String text = mark.getText();
        int from = 0;
        while (from < text.length() && "/([\\".indexOf(text.charAt(from)) < 0) {
            from++;
        }
        return from == text.length() || text.indexOf(' ') < 0 ? mark.words() : mark.words().withText(text.substring(from));
    }

    /** Where name and title stand above the signature, both are of one signatory. */
    private void joinToNameAbove(Signer signer) {
        party.moveName(signer);
        Signer above = party.signers.size() < 2 ? null : party.signers.get(party.signers.size() - 2);
        Taken name = signer.name();
        if (above != null && name != null && !above.signed && above.isTypedAs(name.words().text())) {
            above.signAs(signer);
            party.signers.remove(signer);
            current = above;
        }
    }

    @Override
    public @Nullable Void visitNamed(NamedContext named) {
        FormToken value = optional(named.VALUE());
        if (value != null) {
            Signer signer = current == null || current.labelled ? begin(value) : current;
            signer.labelled = true;
            signer.type(value, named.NAME_LABEL() == null ? NameAndTitle.ofBoth(value) : NameAndTitle.of(value), named);
        }
        return null;
    }

    @Override
    public @Nullable Void visitTitled(TitledContext titled) {
        FormToken value = optional(titled.VALUE());
        if (value != null) {
            Signer signer = current == null ? begin(value) : current;
            if (signer.isEmpty()) {
                nameAbove(signer, value, titled);
            }
            signer.title(value, titled);
        }
        return null;
    }

    /** Without any signature the line above a title is the name. */
    private void nameAbove(Signer signer, FormToken title, ParserRuleContext rule) {
        if (firstSigned == Integer.MAX_VALUE && party.registrant.size() > 1) {
            signer.type(title, new NameAndTitle(party.registrant.remove(party.registrant.size() - 1), Words.NONE), rule);
        }
    }

    // ---- lines without a label

    @Override
    public @Nullable Void visitWords(WordsContext words) {
        words(token(words.getStart()), words);
        return null;
    }

    private void words(FormToken line, ParserRuleContext rule) {
        Signer signer = current;
        if (signer == null || signer.isEmpty()) {
            registrant(line, rule);
        } else if (signer.isNamedBy(line)) {
            signer.typeBelow(line, rule);
        } else if (!signer.isTypedAs(line.getText())) {
            below(signer, line, rule);
        }
    }

    private void below(Signer signer, FormToken line, ParserRuleContext rule) {
        if (signer.continuesTitle(line)) {
            signer.continueTitle(line, rule);
            return;
        }
        signer.closeTitle();
        if (line.getType() != SixKReport.COMPANY_LINE) {
            pending.clear();
            left.add(line);
        } else if (party.registrant.isEmpty() && !line.phrases().page().gapBefore(line.getLine())) {
            party.name(NameAndTitle.words(line), rule);
        } else {
            pending.add(new Taken(NameAndTitle.words(line), rule));
        }
    }

    private void registrant(FormToken line, ParserRuleContext rule) {
        if (firstSigned == Integer.MAX_VALUE && line.getType() == SixKReport.TITLE_LINE && !party.registrant.isEmpty()) {
            unsigned(line, rule);
        } else if (line.getLine() <= lastRegistrantLine && line.end() - line.first() <= LONGEST_REGISTRANT) {
            party.name(NameAndTitle.words(line), rule);
        } else {
            left.add(line);
        }
    }

    /** Without any signature an office tells who would have signed: before it, on its line or the one above, stands the name. */
    private void unsigned(FormToken line, ParserRuleContext rule) {
        NameAndTitle name = NameAndTitle.of(line);
        if (!name.title().isEmpty()) {
            begin(line).type(line, name, rule);
        } else if (party.registrant.size() > 1) {
            Signer signer = begin(line);
            nameAbove(signer, line, rule);
            signer.continueTitle(line, rule);
        }
    }

    // ---- date and place

    @Override
    public @Nullable Void visitDated(DatedContext dated) {
        closeTitle();
        FormToken value = optional(dated.VALUE());
        if (value != null && isDate(value)) {
            dates.add(SigningDate.of(value, column, dated));
        } else if (value != null) {
            words(value, dated);
        }
        return visitChildren(dated);
    }

    private static boolean isDate(FormToken value) {
        return value.has(SixKReport.MONTH) || value.getText().chars().anyMatch(Character::isDigit);
    }

    @Override
    public @Nullable Void visitDay(DayContext day) {
        dates.add(SigningDate.of(token(day.getStop()), column, day));
        if (day.PLACE() != null && place == null) {
            place = new Taken(token(day.PLACE()).words(), day);
        }
        return null;
    }

    @Override
    public @Nullable Void visitPlaced(PlacedContext placed) {
        closeTitle();
        FormToken value = optional(placed.VALUE());
        place = value == null || place != null ? place : new Taken(NameAndTitle.words(value), placed);
        return null;
    }

    @Override
    public @Nullable Void visitAside(AsideContext aside) {
        if (aside.CONTACT_LABEL() != null || aside.TELEPHONE_LEAD() != null) {
            closeTitle();
        }
        return null;
    }

    @Override
    public @Nullable Void visitRegistrantCaption(RegistrantCaptionContext caption) {
        closeTitle();
        return null;
    }

    private void closeTitle() {
        if (current != null) {
            current.closeTitle();
        }
    }

    private static @Nullable FormToken optional(@Nullable TerminalNode node) {
        return node == null ? null : token(node);
    }

    private static FormToken token(TerminalNode node) {
        return token(node.getSymbol());
    }

    private static FormToken token(org.antlr.v4.runtime.Token token) {
        return (FormToken) token;
    }
}
