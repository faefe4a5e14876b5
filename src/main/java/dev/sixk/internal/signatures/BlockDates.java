package dev.sixk.internal.signatures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each signatory of a block its date: the block's one date, or the signatory's own where several are printed. */
final class BlockDates {

    private final List<SigningDate> readable;
    private final List<Signer> signers;
    private final boolean several;

    BlockDates(List<SigningDate> dates, List<Signer> signers) {
        this.readable = new ArrayList<>(dates);
        this.signers = signers;
        readable.removeIf(date -> date.value() == null);
        Set<LocalDate> days = new HashSet<>();
        readable.forEach(date -> days.add(date.value()));
        this.several = signers.size() > 1 && days.size() > 1;
    }

    /** Gives the first date that can be read, null if there is none. */
    @Nullable SigningDate first() {
        return readable.isEmpty() ? null : readable.get(0);
    }

    /** Gives the date of one signatory, null if none is printed. */
    @Nullable SigningDate of(Signer signer) {
        if (!several) {
            return first();
        }
        List<SigningDate> own = new ArrayList<>(readable);
        own.removeIf(date -> date.column() != signer.column);
        List<SigningDate> dates = own.isEmpty() ? readable : own;
        int first = signer.line;
        for (Signer each : signers) {
            first = each.column == signer.column ? Math.min(first, each.line) : first;
        }
        return near(dates, signer.line, dates.get(0).line() > first);
    }

    /** Dates that begin below the first signature stand below each; others stand above or beside theirs. */
    private static SigningDate near(List<SigningDate> dates, int line, boolean below) {
        SigningDate near = below ? dates.get(dates.size() - 1) : dates.get(0);
        for (SigningDate date : dates) {
            if (below && date.line() >= line) {
                return date;
            }
            near = !below && date.line() <= line ? date : near;
        }
        return near;
    }
}
