package dev.sixk.internal.signatures;

import dev.sixk.grammar.SixKReport.*;
import dev.sixk.words.FormToken;

/** Where a block, a column, a party signs first. */
final class FirstSignature {

    private FirstSignature() {
    }

    /** Gives the 0-based line of a block's first signature, the largest number without one. */
    static int line(SignatureBlockContext block) {
        int first = Integer.MAX_VALUE;
        for (ColumnContext column : block.column()) {
            first = Math.min(first, line(column));
        }
        return first;
    }

    /** Gives the line of a column's first signature, the largest number without one. */
    static int line(ColumnContext column) {
        int first = Integer.MAX_VALUE;
        for (SignatoryContext signatory : column.signatory()) {
            first = Math.min(first, line(signatory));
        }
        for (PartyContext party : column.party()) {
            for (SignatoryContext signatory : party.signatory()) {
                first = Math.min(first, line(signatory));
            }
        }
        return first;
    }

    private static int line(SignatoryContext signatory) {
        return signatory.signature().RULE() != null ? Integer.MAX_VALUE : ((FormToken) signatory.getStart()).getLine();
    }

    /** Says whether a party has a signature, or a name with a label. */
    static boolean signs(PartyContext party) {
        boolean signs = !party.signatory().isEmpty();
        for (SigningLineContext line : party.signingLine()) {
            signs |= line.named() != null;
        }
        return signs;
    }
}
