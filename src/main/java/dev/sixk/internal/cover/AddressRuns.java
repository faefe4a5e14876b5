package dev.sixk.internal.cover;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes from the lines of an address what is none of it: telephone numbers, labels, contacts, an addressee. */
final class AddressRuns {

    private final List<Run> lines = new ArrayList<>();
    private @Nullable Run telephone;

    private AddressRuns() {
    }

    static AddressRuns of(List<Run> printed) {
        AddressRuns runs = new AddressRuns();
        for (Run run : printed) {
            if (run.ends(':')) {
                runs.lines.clear();
            } else {
                runs.add(run);
            }
        }
        runs.withoutAddressee();
        return runs;
    }

    /** Gives the lines of the address. */
    List<Run> lines() {
        return lines;
    }

    @Nullable Run telephone() {
        return telephone;
    }

    private void add(Run run) {
        int start = run.from();
        for (int i = run.from(); i < run.to(); ) {
            int end = contactEnd(run, i);
            if (end > i) {
                keep(run, start, run.phrases().writtenEnd(start, i));
                start = run.phrases().written(end, run.to());
            }
            i = Math.max(end, i + 1);
        }
        keep(run, start, run.to());
    }

    /** Gives the phrase behind a telephone number, or a contact, that begins with a phrase; the phrase itself if none does. */
    private int contactEnd(Run run, int at) {
        switch (run.phrases().kind(at)) {
            case TELEPHONE -> keepTelephone(run.part(at, at + 1));
            case TELEPHONE_LEAD -> {
                return numberEnd(run, at);
            }
            case CONTACT, EXTENSION -> {
            }
            default -> {
                return at;
            }
        }
        return at + 1;
    }

    private void keepTelephone(Run run) {
        telephone = telephone == null ? run : telephone;
    }

    private int numberEnd(Run run, int lead) {
        Phrases phrases = run.phrases();
        int end = lead + 1;
        while (end < run.to() && !Character.isLetter(phrases.firstChar(end))) {
            end++;
        }
        Run number = run.part(phrases.written(lead + 1, end), phrases.writtenEnd(lead + 1, end));
        if (!number.isEmpty()) {
            keepTelephone(number);
        }
        return end;
    }

    private void keep(Run run, int from, int to) {
        if (from < to) {
            lines.add(run.part(from, to));
        }
    }

    /** "Jane Doe, Chief Financial Officer" above the street is who is to be written to. */
    private void withoutAddressee() {
        if (lines.size() > 1 && lines.get(0).last() == TITLE_WORD) {
            lines.remove(0);
        }
    }
}
