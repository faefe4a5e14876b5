package dev.sixk.internal.signatures;

import dev.sixk.grammar.SixKReport;
import dev.sixk.grammar.SixKReport.*;
import dev.sixk.words.FormToken;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/** Tells the signature blocks of a report from those of what is attached to it: an annual report, a registration statement. */
final class OwnBlocks {

    private OwnBlocks() {
    }

    /** Behind the report's own signature a second cover begins another report, with a signature of its own. */
    static List<SignatureBlockContext> of(ReportContext report) {
        List<SignatureBlockContext> own = new ArrayList<>();
        List<SignatureBlockContext> others = new ArrayList<>();
        List<SignatureBlockContext> headed = new ArrayList<>();
        for (PartContext part : report.part()) {
            if (part.secondCover() != null && !own.isEmpty()) {
                break;
            }
            SignatureBlockContext block = part.signatureBlock();
            if (block != null && isSigned(block)) {
                (block.opening().sentence() == null ? headed : isOther(block.opening().sentence()) ? others : own).add(block);
            }
        }
        return !own.isEmpty() ? own : !others.isEmpty() ? others : headed.subList(0, Math.min(1, headed.size()));
    }

    /** A sentence may end with "thereunto duly authorized" above an image of a signature; a heading alone needs a signature. */
    private static boolean isSigned(SignatureBlockContext block) {
        SentenceContext sentence = block.opening().sentence();
        return sentence != null && sentence.AUTHORIZED_END() != null || firstSigned(block) < Integer.MAX_VALUE;
    }

    private static boolean isOther(SentenceContext sentence) {
        boolean other = sentence.OTHER_SENTENCE() != null;
        if (sentence.caused() != null) {
            for (PurposeContext purpose : sentence.caused().purpose()) {
                other |= purpose.OTHER_REPORT() != null;
            }
        }
        return other;
    }

    /** Gives the 0-based line of the first signature within a part of the tree, the largest number without one. */
    static int firstSigned(ParserRuleContext part) {
        int first = Integer.MAX_VALUE;
        for (ParseTree child : part.children) {
            if (child instanceof SignatureContext signature && signature.RULE() == null) {
                return ((FormToken) signature.getStart()).getLine();
            }
            first = child instanceof ParserRuleContext inner ? Math.min(first, firstSigned(inner)) : first;
        }
        return first;
    }

    /** Gives the token by which a block is known: that of the form's sentence, else the heading's. */
    static FormToken opening(SignatureBlockContext block) {
        SentenceContext sentence = block.opening().sentence();
        return (FormToken) (sentence == null ? block.getStart() : sentence.getStart());
    }
}
