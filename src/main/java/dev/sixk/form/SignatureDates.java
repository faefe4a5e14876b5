package dev.sixk.form;

import dev.sixk.model.PrintedDate;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives each signatory of a block its date: the block's one date, or the signatory's own where several are printed. */
final class SignatureDates {

    private final List<SignatoryReader> columns;
    private final List<PlacedDate> readable;
    private final boolean several;

    SignatureDates(List<SignatoryReader> columns) {
        this.columns = columns;
        this.readable = columns.stream().flatMap(column -> column.dates.stream()).filter(date -> date.date().value() != null).toList();
        long signings = columns.stream().flatMap(column -> column.parties().stream()).mapToLong(party -> party.named().size()).sum();
        this.several = signings > 1 && readable.stream().map(PlacedDate::date).map(PrintedDate::value).distinct().count() > 1;
    }

    /** Gives the dates that cannot be read, none where another one can. */
    List<PlacedDate> unreadable() {
        return readable.isEmpty() ? columns.stream().flatMap(column -> column.dates.stream()).toList() : List.of();
    }

    /** Gives the first date that can be read, null if there is none. */
    @Nullable PlacedDate first() {
        return readable.stream().findFirst().orElse(null);
    }

    /** Gives the date of one signatory, null if none is printed. */
    @Nullable PlacedDate of(Signing signing) {
        if (!several) {
            return first();
        }
        SignatoryReader column = columns.stream().filter(each -> signings(each).contains(signing)).findFirst().orElseThrow();
        List<PlacedDate> dates = new ArrayList<>(column.date() == null ? readable : column.dates);
        dates.removeIf(date -> date.date().value() == null);
        dates.sort(Comparator.comparingInt(PlacedDate::line));
        return near(dates, signing.line, dates.get(0).line() > signings(column).get(0).line);
    }

    private static List<Signing> signings(SignatoryReader column) {
        return column.parties().stream().flatMap(party -> party.signings.stream()).toList();
    }

    /** Dates that begin below the first signature stand below each; others stand above or beside theirs. */
    private static PlacedDate near(List<PlacedDate> dates, int line, boolean below) {
        PlacedDate near = below ? dates.get(dates.size() - 1) : dates.get(0);
        for (PlacedDate date : dates) {
            if (below && date.line() >= line) {
                return date;
            }
            near = !below && date.line() <= line ? date : near;
        }
        return near;
    }

    /** Gives the place of the block: that of a date, else the one with a label of its own. */
    Words place() {
        return readable.stream().map(PlacedDate::place).filter(words -> !words.isEmpty()).findFirst()
            .orElseGet(() -> columns.stream().map(column -> column.place).filter(words -> !words.isEmpty()).findFirst().orElse(Words.NONE));
    }
}
