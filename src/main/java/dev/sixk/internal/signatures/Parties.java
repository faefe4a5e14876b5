package dev.sixk.internal.signatures;

import dev.sixk.grammar.SixKReport;
import dev.sixk.words.FormToken;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** The parties of a block while its columns are read: whose line is this one, the registrant's, a signatory's name, a title? */
final class Parties {

    private static final int UNSIGNED = Integer.MAX_VALUE;

    final List<Party> all = new ArrayList<>();
    /** Words in the midst of the block that are no fact. */
    final List<FormToken> unread = new ArrayList<>();
    private final int firstSigned;
    private final List<FormToken> left = new ArrayList<>();
    private Party party = new Party();
    private @Nullable Signer current;
    private int column = -1;

    /** Makes the parties of a block; the largest number stands for a block that nothing signs. */
    Parties(int firstSigned) {
        this.firstSigned = firstSigned;
    }

    int column() {
        return column;
    }

    void nextColumn() {
        left.clear();
        column++;
        open();
    }

    private void open() {
        party = new Party();
        all.add(party);
        current = null;
    }

    /** A company's name begins the next party where somebody signs below it; else it is a line like others. */
    void company(FormToken line, boolean signs, ParserRuleContext rule) {
        Signer signer = current;
        if (!signs || signer != null && signer.isEmpty()) {
            line(line, rule);
        } else {
            if (signer != null) {
                open();
            }
            party.name(line, rule);
        }
    }

    /** Notes that a fact stands here: words left above it stand in the midst of the block. */
    void taken() {
        unread.addAll(left);
        left.clear();
    }

    private Signer begin(FormToken at) {
        Signer signer = new Signer(at.getLine(), column);
        current = signer;
        party.signers.add(signer);
        return signer;
    }

    /**
     * Gives the signatory of a "By:". "By: Holdings AS, its general partner" names who signs for the registrant, and "By:" below it
     * the person; "By:" below a signature stands for "Name:".
     */
    Signer by(FormToken mark) {
        Signer signer = current;
        if (signer != null && !signer.signed && !signer.labelled && signer.proxy) {
            party.signers.remove(signer);
            signer = null;
        }
        return signer == null || !signer.isEmpty() && !(signer.waits() && mark.getType() == SixKReport.BY) ? begin(mark) : signer;
    }

    /** Gives the signatory of a "/s/", which may stand below the name that it repeats. */
    Signer signed(FormToken mark, @Nullable FormToken value) {
        Signer signer = current;
        if (signer != null && !signer.signed && value != null && signer.isTypedAs(value)) {
            return signer;
        }
        signer = mark.getType() == SixKReport.BY_SIGNED ? by(mark) : signer;
        return signer == null || signer.signed && signer.isNamed() || signer.isTyped() ? begin(mark) : signer;
    }

    /** Gives the signatory of a stamp or a rule, which sign only where nothing else does; null where nobody can. */
    @Nullable Signer stamped(FormToken mark) {
        boolean signs = current == null && (mark.getType() == SixKReport.STAMP || party.isNamed());
        return signs ? begin(mark) : current;
    }

    /** Takes name and title from the lines above a signature. */
    void nameAbove(Signer signer, ParserRuleContext rule) {
        party.moveName(signer, rule);
    }

    /** Gives the signatory of a name's label; of a second one the next. */
    Signer named(FormToken value) {
        taken();
        return current == null || current.labelled ? begin(value) : current;
    }

    /** Gives the signatory of a title's label. */
    Signer titled(FormToken value, ParserRuleContext rule) {
        taken();
        Signer signer = current == null ? begin(value) : current;
        if (firstSigned == UNSIGNED && signer.isEmpty()) {
            party.moveLast(signer, rule);
        }
        return signer;
    }

    void closeTitle() {
        if (current != null) {
            current.closeTitle();
        }
    }

    /** Takes a line without a label. */
    void line(FormToken line, ParserRuleContext rule) {
        Signer signer = current;
        if (signer == null || signer.isEmpty()) {
            registrant(line, rule);
        } else if (signer.isNamedBy(line)) {
            signer.typeBelow(line, rule);
        } else if (!signer.isTypedAs(line) && signer.continuesTitle(line)) {
            signer.continueTitle(line, rule);
        } else if (!signer.isTypedAs(line)) {
            signer.closeTitle();
            other(line, rule);
        }
    }

    private void other(FormToken line, ParserRuleContext rule) {
        boolean company = line.getType() == SixKReport.COMPANY_LINE;
        if (company && !party.isNamed() && !line.phrases().page().gapBefore(line.getLine())) {
            party.name(line, rule);
        } else {
            left.add(line);
        }
    }

    /** Without any signature an office tells who would have signed: before it, on its line or the one above, stands the name. */
    private void registrant(FormToken line, ParserRuleContext rule) {
        if (firstSigned == UNSIGNED && line.getType() == SixKReport.TITLE_LINE && party.isNamed()) {
            NameAndTitle name = NameAndTitle.of(line);
            Signer signer = begin(line);
            if (!name.title().isEmpty()) {
                signer.type(line, name, rule);
            } else {
                party.moveLast(signer, rule);
                party.moveName(signer, rule);
                signer.continueTitle(line, rule);
            }
        } else if (line.getLine() <= firstSigned) {
            party.name(line, rule);
        } else {
            left.add(line);
        }
    }
}
