package dev.sixk.internal.signatures;

import dev.sixk.grammar.SixKReport;
import dev.sixk.grammar.SixKReport.*;
import dev.sixk.grammar.SixKReportBaseVisitor;
import dev.sixk.words.FormToken;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.antlr.v4.runtime.tree.Trees;
import org.jspecify.annotations.Nullable;

/** Takes the parties of one signature block, their signatories, and its dates, column by column. */
final class SignatureVisitor extends SixKReportBaseVisitor<@Nullable Void> {

    private static final String MARKS = "/([\\";
    private static final int UNSIGNED = Integer.MAX_VALUE;

    /** The form's sentence, null where a heading alone opens the block. */
    final @Nullable SentenceContext sentence;
    final FormToken first;
    /** The token by which the block is known: that of the form's sentence, else the heading's. */
    final FormToken opening;
    final List<Party> parties = new ArrayList<>();
    final List<SigningDate> dates = new ArrayList<>();
    /** Words in the midst of the block that are no fact. */
    final List<FormToken> unread = new ArrayList<>();
    Words place = Words.NONE;
    /** The registrant that the form's sentence names, none where it only says "the registrant". */
    Words causer = Words.NONE;
    private final TreeMap<Integer, ParserRuleContext> rules = new TreeMap<>();
    private final List<FormToken> left = new ArrayList<>();
    private int firstSigned = UNSIGNED;
    private int column = -1;
    private Party party = new Party();
    private @Nullable Signer current;

    SignatureVisitor(SignatureBlockContext block) {
        this.sentence = block.opening().sentence();
        this.first = (FormToken) block.getStart();
        this.opening = sentence == null ? first : (FormToken) sentence.getStart();
        for (ParseTree node : Trees.getDescendants(block)) {
            if (node instanceof SignatureContext signature && signature.RULE() == null) {
                firstSigned = Math.min(firstSigned, ((FormToken) signature.getStart()).getLine());
            } else if (node instanceof TerminalNode terminal) {
                FormToken token = (FormToken) terminal.getSymbol();
                rules.put(token.phrases().start(token.first()), (ParserRuleContext) terminal.getParent());
            }
        }
        visit(block);
    }

    /** A sentence may end with "thereunto duly authorized" above an image of a signature; a heading alone needs a signature. */
    boolean isSigned() {
        return firstSigned < UNSIGNED || sentence != null && sentence.authorized() != null;
    }

    /** Says whether the form's sentence opens the block, and no sentence of another law or another report. */
    boolean isOwn() {
        return sentence != null && sentence.OTHER_SENTENCE() == null
            && (sentence.caused() == null || sentence.caused().purpose().stream().allMatch(purpose -> purpose.OTHER_REPORT() == null));
    }

    /** Gives the rule that took words of the block. */
    ParserRuleContext rule(Words words) {
        return rules.floorEntry(words.slices().get(0).start()).getValue();
    }

    @Override
    public @Nullable Void visitCauser(CauserContext words) {
        if (words.TEXT() != null && ((SentenceContext) words.getParent()).caused() != null && Character.isUpperCase(words.getText().charAt(0))) {
            causer = NameAndTitle.registrant(((FormToken) words.getStart()).words());
        }
        return visitChildren(words);
    }

    @Override
    public @Nullable Void visitDay(DayContext day) {
        taken();
        dates.add(SigningDate.of((FormToken) day.getStart(), column));
        return null;
    }

    @Override
    public @Nullable Void visitColumn(ColumnContext context) {
        left.clear();
        column++;
        open();
        return visitChildren(context);
    }

    private void open() {
        party = new Party();
        parties.add(party);
        current = null;
    }

    /** A company's name begins the next party where somebody signs below it; else it is a line like others. */
    @Override
    public @Nullable Void visitParty(PartyContext context) {
        FormToken line = (FormToken) context.getStart();
        if (context.signatory().isEmpty()) {
            line(line);
        } else {
            if (current != null) {
                open();
            }
            party.lines().add(line);
        }
        return visitChildren(context);
    }

    /** Notes that a fact stands here: words left above it stand in the midst of the block. */
    private void taken() {
        unread.addAll(left);
        left.clear();
    }

    private Signer begin(FormToken at) {
        Signer signer = new Signer(at.getLine(), column);
        current = signer;
        party.signers().add(signer);
        return signer;
    }

    @Override
    public @Nullable Void visitSignature(SignatureContext signature) {
        FormToken mark = (FormToken) signature.getStart();
        FormToken value = signature.VALUE() == null ? null : (FormToken) signature.getStop();
        if (signature.STAMP() == null && signature.RULE() == null) {
            signed(mark, value, signature.BY() != null);
        } else {
            stamp(mark, value);
        }
        return null;
    }

    private void signed(FormToken mark, @Nullable FormToken value, boolean by) {
        Signer signer = signer(mark);
        boolean beside = value != null && value.getLine() == mark.phrases().lastLine(mark.first());
        if (value != null) {
            signer.name(value, NameAndTitle.of(value), !signer.mark.isEmpty() || !by && !beside);
        }
        if (!by) {
            signer.mark = Words.join(" ", List.of(sign(mark), value != null && beside ? value.words() : Words.NONE));
        }
        party.moveName(signer);
        if (value != null || !by) {
            taken();
        }
    }

    /**
     * Gives the signatory of a mark. "By: Holdings AS, its general partner" names who signs for the registrant, and "By:" below it the person;
     * "By:" below a signature stands for "Name:", and a "/s/" may stand below the name that it repeats.
     */
    private Signer signer(FormToken mark) {
        if (current != null && current.mark.isEmpty() && current.proxy) {
            party.signers().remove(current);
            current = null;
        }
        return current != null && current.goesOnWith(mark.getType()) ? current : begin(mark);
    }

    /** A stamp or a rule signs only where nothing else does. */
    private void stamp(FormToken mark, @Nullable FormToken value) {
        if (current == null && (mark.getType() == SixKReport.STAMP || !party.lines().isEmpty())) {
            begin(mark).stamped = mark.getType() == SixKReport.STAMP;
        }
        if (value != null && current != null && !current.isNamed()) {
            current.name(value, NameAndTitle.of(value), true);
        } else if (value != null) {
            line(value);
        }
    }

    /** Gives the mark of a conformed signature without the "By:" before it: "/s/", "s/", "(Signed)". */
    private static Words sign(FormToken mark) {
        String text = mark.getText();
        int from = IntStream.range(0, text.length()).filter(i -> MARKS.indexOf(text.charAt(i)) >= 0).findFirst().orElse(0);
        return mark.words().withText(text.substring(from > 0 && Character.isLetter(text.charAt(from - 1)) ? from - 1 : from));
    }

    @Override
    public @Nullable Void visitNamed(NamedContext named) {
        FormToken value = (FormToken) named.getStop();
        taken();
        Signer signer = current == null || current.labelled ? begin(value) : current;
        signer.labelled = true;
        signer.name(value, named.NAME_LABEL() == null ? signer.both(value) : NameAndTitle.of(value), true);
        party.moveName(signer);
        return null;
    }

    @Override
    public @Nullable Void visitTitled(TitledContext titled) {
        FormToken value = (FormToken) titled.getStop();
        taken();
        Signer signer = current == null ? begin(value) : current;
        if (firstSigned == UNSIGNED && signer.isEmpty()) {
            party.move(party.lines().size() - 1, signer, !causer.isEmpty());
        }
        signer.title(value);
        return null;
    }

    @Override
    public @Nullable Void visitWords(WordsContext words) {
        line((FormToken) words.getStart());
        return null;
    }

    /** Takes a line without a label. */
    private void line(FormToken line) {
        if (current == null || current.isEmpty()) {
            registrant(line);
        } else if (!current.takes(line)) {
            boolean company = line.getType() == SixKReport.COMPANY_LINE;
            boolean below = party.lines().isEmpty() && !line.phrases().page().gapBefore(line.getLine());
            (company && below ? party.lines() : left).add(line);
        }
    }

    /** Without any signature an office tells who would have signed: before it, on its line or the one above, stands the name. */
    private void registrant(FormToken line) {
        if (firstSigned == UNSIGNED && line.getType() == SixKReport.TITLE_LINE && !party.lines().isEmpty()) {
            Signer signer = begin(line);
            NameAndTitle name = NameAndTitle.of(line);
            if (name.title().isEmpty()) {
                party.move(party.lines().size() - 1, signer, !causer.isEmpty());
                party.moveName(signer);
                signer.continueTitle(line);
            } else {
                signer.name(line, name, true);
            }
        } else {
            boolean heads = line.getType() == SixKReport.COMPANY_LINE && party.lines().isEmpty();
            (line.getLine() <= firstSigned || heads ? party.lines() : left).add(line);
        }
    }

    @Override
    public @Nullable Void visitDated(DatedContext dated) {
        FormToken value = (FormToken) dated.getStop();
        if (SigningDate.isMeant(value)) {
            dates.add(SigningDate.of(value, column));
        } else {
            line(value);
        }
        return null;
    }

    @Override
    public @Nullable Void visitPlaced(PlacedContext placed) {
        place = place.isEmpty() ? NameAndTitle.words((FormToken) placed.getStop()) : place;
        return null;
    }

    /** What has a label of its own ends a title. */
    @Override
    public @Nullable Void visitSigningLine(SigningLineContext line) {
        if (current != null && line.words() == null) {
            current.closeTitle();
        }
        return visitChildren(line);
    }
}
