package user.schedule13;

import static user.schedule13.Schedule13Words.*;

import dev.sixk.words.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts a schedule at its captions: those of the cover have their words above, those of a person's page behind. Values that a shape tells (dates,
 * numbers) are none of the text in the report's tree, and a cover's tree ends before the persons: so phrases are read here, not the tree.
 */
final class CoverPages {

    private static final Set<Integer> ABOVE = Set.of(TITLE_OF_CLASS, CUSIP, EVENT_DATE, CONTACT, REGISTRANT_CAPTION);
    private static final Set<Integer> LABELS = Set.of(RULE_13D_1B, RULE_13D_1C, RULE_13D_1D, GROUP_A, GROUP_B);
    private static final Set<Integer> ITEMS = Set.of(NAME, GROUP, SEC_USE, SOURCE, PROCEEDINGS, CITIZENSHIP, SOLE_VOTING, SHARED_VOTING,
        SOLE_DISPOSITIVE, SHARED_DISPOSITIVE, AGGREGATE, EXCLUDES, PERCENT, TYPE);

    /** By the kind of each caption its words, in the order printed; by that of a box its label. */
    final Map<Integer, Span> cover = new LinkedHashMap<>();
    final List<Map<Integer, Span>> persons = new ArrayList<>();
    private final Phrases phrases;
    private final int end;
    private Map<Integer, Span> page = cover;
    private int behind;
    private int item = -1;

    CoverPages(Phrases phrases) {
        this.phrases = phrases;
        int lines = phrases.page().lineCount();
        this.end = lines == 0 ? 0 : phrases.end(lines - 1);
        for (int i = 0; i < end; i++) {
            take(i, phrases.kind(i));
        }
        close(end);
    }

    /** A page begins with the person's name and ends with the type; what the body of the schedule prints again is none of it. */
    private void take(int at, int kind) {
        if (kind == NAME || item >= 0 && ITEMS.contains(kind)) {
            close(at);
            open(at, kind);
        } else if (LABELS.contains(kind) && (page == cover || item >= 0)) {
            page.putIfAbsent(kind, new Span(phrases, at + 1, at + 1, at));
        } else if (ABOVE.contains(kind) && page == cover) {
            page.putIfAbsent(kind, new Span(phrases, behind, at, at));
            behind = at + 1;
        }
    }

    private void open(int at, int kind) {
        item = at;
        if (kind == NAME) {
            page = new LinkedHashMap<>();
            persons.add(page);
        } else if (kind == TYPE) {
            close(end);
        }
    }

    private void close(int at) {
        if (item >= 0) {
            page.putIfAbsent(phrases.kind(item), new Span(phrases, item + 1, at, item));
        }
        item = -1;
    }
}
