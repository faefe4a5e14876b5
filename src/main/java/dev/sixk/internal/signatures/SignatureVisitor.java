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

    private static final String MARKS = "/([\\";

    final Parties parties;
    final List<SigningDate> dates = new ArrayList<>();
    @Nullable Taken place;
    /** The registrant that the form's sentence names, null where it only says "the registrant". */
    @Nullable Taken causer;

    SignatureVisitor(SignatureBlockContext block) {
        this.parties = new Parties(OwnBlocks.firstSigned(block));
        visit(block);
    }

    @Override
    public @Nullable Void visitCauser(CauserContext words) {
        if (words.TEXT() != null && words.getParent() instanceof SentenceContext sentence && sentence.caused() != null
            && Character.isUpperCase(words.getText().charAt(0))) {
            causer = new Taken(Party.trimmed(token(words.TEXT()).words()), words);
        }
        return visitChildren(words);
    }

    @Override
    public @Nullable Void visitDay(DayContext day) {
        parties.taken();
        dates.add(SigningDate.of((FormToken) day.getStart(), parties.column(), day));
        return null;
    }

    @Override
    public @Nullable Void visitColumn(ColumnContext column) {
        parties.nextColumn();
        return visitChildren(column);
    }

    @Override
    public @Nullable Void visitParty(PartyContext party) {
        boolean signs = !party.signatory().isEmpty();
        for (SigningLineContext line : party.signingLine()) {
            signs |= line.named() != null;
        }
        parties.company(token(party.COMPANY_LINE()), signs, party);
        return visitChildren(party);
    }

    @Override
    public @Nullable Void visitSignature(SignatureContext signature) {
        FormToken mark = (FormToken) signature.getStart();
        FormToken value = optional(signature.VALUE());
        switch (mark.getType()) {
            case SixKReport.BY -> by(parties.by(mark), value, signature);
            case SixKReport.STAMP, SixKReport.RULE -> stamp(parties.stamped(mark), value, signature);
            default -> signed(parties.signed(mark, value), mark, value, signature);
        }
        return null;
    }

    private void by(Signer signer, @Nullable FormToken value, SignatureContext rule) {
        if (value != null) {
            parties.taken();
        }
        if (value != null && signer.signed) {
            signer.type(value, NameAndTitle.of(value), rule);
        } else if (value != null) {
            signer.conform(value, rule);
        }
    }

    private void stamp(@Nullable Signer signer, @Nullable FormToken value, SignatureContext rule) {
        if (value != null && signer != null && !signer.isNamed()) {
            signer.type(value, NameAndTitle.of(value), rule);
        } else if (value != null) {
            parties.line(value, rule);
        }
    }

    private void signed(Signer signer, FormToken mark, @Nullable FormToken value, SignatureContext rule) {
        boolean beside = value != null && value.getLine() == lastLine(mark);
        parties.taken();
        signer.signed = true;
        signer.mark = new Taken(Words.join(" ", List.of(sign(mark), value != null && beside ? value.words() : Words.NONE)), rule);
        if (value != null && beside) {
            signer.conform(value, rule);
            parties.nameAbove(signer, rule);
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
    private static Words sign(FormToken mark) {
        String text = mark.getText();
        int from = text.indexOf(' ') < 0 ? text.length() : 0;
        while (from < text.length() && MARKS.indexOf(text.charAt(from)) < 0) {
            from++;
        }
        return from == text.length() ? mark.words() : mark.words().withText(text.substring(from));
    }

    @Override
    public @Nullable Void visitNamed(NamedContext named) {
        FormToken value = optional(named.VALUE());
        if (value != null) {
            Signer signer = parties.named(value);
            signer.labelled = true;
            signer.type(value, named.NAME_LABEL() == null ? NameAndTitle.ofBoth(value) : NameAndTitle.of(value), named);
        }
        return null;
    }

    @Override
    public @Nullable Void visitTitled(TitledContext titled) {
        FormToken value = optional(titled.VALUE());
        if (value != null) {
            parties.titled(value, titled).title(value, titled);
        }
        return null;
    }

    @Override
    public @Nullable Void visitWords(WordsContext words) {
        parties.line((FormToken) words.getStart(), words);
        return null;
    }

    @Override
    public @Nullable Void visitDated(DatedContext dated) {
        parties.closeTitle();
        place(dated.PLACE(), dated);
        FormToken value = optional(dated.VALUE());
        if (value != null && SigningDate.isMeant(value)) {
            dates.add(SigningDate.of(value, parties.column(), dated));
        } else if (value != null) {
            parties.line(value, dated);
        }
        return visitChildren(dated);
    }

    @Override
    public @Nullable Void visitSignedAt(SignedAtContext signed) {
        place(signed.PLACE(), signed);
        return null;
    }

    @Override
    public @Nullable Void visitPlaced(PlacedContext placed) {
        parties.closeTitle();
        place(placed.VALUE(), placed);
        return null;
    }

    private void place(@Nullable TerminalNode words, ParserRuleContext rule) {
        place = words == null || place != null ? place : new Taken(NameAndTitle.words(token(words)), rule);
    }

    @Override
    public @Nullable Void visitContactLine(ContactLineContext contact) {
        parties.closeTitle();
        return null;
    }

    @Override
    public @Nullable Void visitRegistrantCaption(RegistrantCaptionContext caption) {
        parties.closeTitle();
        return null;
    }

    private static @Nullable FormToken optional(@Nullable TerminalNode node) {
        return node == null ? null : token(node);
    }

    private static FormToken token(TerminalNode node) {
        return (FormToken) node.getSymbol();
    }
}
