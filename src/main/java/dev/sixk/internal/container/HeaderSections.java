package dev.sixk.internal.container;

import dev.sixk.internal.container.HeaderSection.Rank;
import dev.sixk.model.HeaderField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the section of each field. Tagged sections have end tags, mostly. Printed ones have only names and indentation, and the
 * indentation may be lost; so known names decide first, and indentation only where there is any. Not thread-safe.
 */
final class HeaderSections {

    /** EDGAR nests three deep; what lies deeper than this is kept, but not as a section of its own. */
    private static final int DEEPEST = 16;

    private final List<HeaderEntry> entries;
    private final Set<String> closed;
    private final boolean indented;
    private final List<HeaderSection> open = new ArrayList<>();
    private final List<PlacedField> fields = new ArrayList<>();
    private int filer = -1;
    private int part = -1;
    private boolean identified = true;

    HeaderSections(List<HeaderEntry> entries) {
        this.entries = entries;
        this.closed = entries.stream().filter(entry -> entry.form() == HeaderEntry.Form.CLOSE).map(HeaderEntry::name)
            .collect(Collectors.toUnmodifiableSet());
        this.indented = entries.stream().anyMatch(entry -> entry.form() == HeaderEntry.Form.KEY && entry.column() > 0);
    }

    List<PlacedField> place() {
        for (int i = 0; i < entries.size(); i++) {
            HeaderEntry entry = entries.get(i);
            if (entry.form() == HeaderEntry.Form.CLOSE) {
                close(entry.name());
            } else if (isSection(entry, i + 1)) {
                open(HeaderSection.of(entry));
            } else {
                field(entry);
            }
        }
        return fields;
    }

    private boolean isSection(HeaderEntry entry, int next) {
        if (!entry.value().isEmpty() || entry.form() == HeaderEntry.Form.WORDS) {
            return false;
        }
        return HeaderSection.isKnown(entry.name())
            || (entry.form() == HeaderEntry.Form.OPEN ? closed.contains(entry.name()) : deeper(entry, next));
    }

    /** Whether the entry at an index is indented deeper than one before it. */
    private boolean deeper(HeaderEntry entry, int next) {
        return next < entries.size() && entries.get(next).form() == HeaderEntry.Form.KEY
            && entries.get(next).column() > entry.column();
    }

    private void open(HeaderSection section) {
        switch (section.rank()) {
            case ROLE -> open.clear();
            case PART -> leave(top -> top.rank() == Rank.PART || top.rank() == Rank.OTHER && endsBefore(top, section.column()));
            default -> leave(top -> !section.tagged() && endsBefore(top, section.column()));
        }
        if (open.size() < DEEPEST) {
            open.add(section);
        }
        part += section.rank() == Rank.PART ? 1 : 0;
        if (section.rank() == Rank.ROLE || section.isIdentity() && identified) {
            filer++;
            identified = false;
        }
        identified |= section.isIdentity();
    }

    private void field(HeaderEntry entry) {
        if (entry.form() == HeaderEntry.Form.KEY && indented) {
            leave(top -> endsBefore(top, entry.column()));
        }
        boolean inPart = open.stream().anyMatch(section -> section.rank() == Rank.PART);
        boolean inFiler = inPart || open.stream().anyMatch(section -> section.rank() == Rank.ROLE);
        List<String> path = open.stream().map(HeaderSection::name).toList();
        fields.add(new PlacedField(new HeaderField(path, entry.name(), entry.key(), entry.value(), entry.line()),
            inFiler ? Math.max(filer, 0) : -1, inPart ? part : -1));
    }

    private static boolean endsBefore(HeaderSection section, int column) {
        return !section.tagged() && section.column() >= column;
    }

    private void leave(Predicate<HeaderSection> ended) {
        while (!open.isEmpty() && ended.test(open.get(open.size() - 1))) {
            open.remove(open.size() - 1);
        }
    }

    private void close(String name) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).name().equals(name)) {
                open.subList(i, open.size()).clear();
                return;
            }
        }
    }
}
