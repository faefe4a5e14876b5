package dev.sixk.internal.cover;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes from the lines of an address what is none of it: telephone numbers, labels, contacts, an addressee. */
final class AddressRuns {

    private static final int FEWEST_DIGITS = 7;

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
                keep(run.part(start, i), true);
                start = end;
            }
            i = Math.max(end, i + 1);
        }
        keep(run.part(start, run.to()), false);
    }

    /** Gives the phrase behind a telephone number, or a contact, that begins with a phrase; the phrase itself if none does. */
    private int contactEnd(Run run, int at) {
        Phrases phrases = run.phrases();
        switch (phrases.kind(at)) {
            case TELEPHONE -> {
                keepTelephone(run.part(at, at + 1));
                return at + 1;
            }
            case TELEPHONE_LEAD -> {
                return isNamePart(run, at) ? at : numberEnd(run, at);
            }
            case CONTACT, EXTENSION -> {
                return at + 1;
            }
            default -> {
                return at == run.from() && isDigits(run) ? digitsEnd(run) : at;
            }
        }
    }

    private void keepTelephone(Run run) {
        telephone = telephone == null ? run : telephone;
    }

    /** "Telephone" stands in names of companies; a label is followed by a sign or a number. */
    private static boolean isNamePart(Run run, int at) {
        Phrases phrases = run.phrases();
        return Character.isLetter(phrases.lastChar(at)) && at + 1 < run.to() && Character.isLetter(phrases.firstChar(at + 1));
    }

    private int numberEnd(Run run, int lead) {
        int end = lead + 1;
        while (end < run.to() && !Character.isLetter(run.phrases().firstChar(end))) {
            end++;
        }
        char first = Character.toLowerCase(run.phrases().firstChar(lead));
        if (end > lead + 1 && first != 'f') {
            keepTelephone(trimmed(run.part(lead + 1, end), true));
        }
        return end;
    }

    /** A line of digits alone in three groups, or with a parenthesis, is a telephone number; a postcode has one group or two. */
    private static boolean isDigits(Run run) {
        Phrases phrases = run.phrases();
        String text = run.words().text();
        int digits = 0;
        int groups = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) || c == ',') {
                return false;
            }
            digits += Character.isDigit(c) ? 1 : 0;
            groups += Character.isDigit(c) && (i == 0 || !Character.isDigit(text.charAt(i - 1))) ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS && (groups > 2 || text.indexOf('(') >= 0);
    }

    private int digitsEnd(Run run) {
        keepTelephone(run);
        return run.to();
    }

    private void keep(Run run, boolean cut) {
        Run line = trimmed(run, cut);
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    /** Takes the signs off both ends that stood around a number: a comma, a parenthesis, a dash. */
    private static Run trimmed(Run run, boolean cut) {
        int from = run.from();
        int to = run.to();
        while (from < to && !run.phrases().isWritten(from) && !run.phrases().is(from, '(') && !run.phrases().is(from, '#')
            && !run.phrases().is(from, '"')) {
            from++;
        }
        while (to > from && (run.phrases().is(to - 1, '(') || cut && !run.phrases().isWritten(to - 1)
            && run.phrases().lastChar(to - 1) != '.')) {
            to--;
        }
        return run.part(from, to);
    }

    /** "Jane Doe, Chief Financial Officer" above the street is who is to be written to. */
    private void withoutAddressee() {
        if (lines.size() > 1 && lines.get(0).last() == TITLE_WORD && !lines.get(0).hasDigit()) {
            lines.remove(0);
        }
    }
}
