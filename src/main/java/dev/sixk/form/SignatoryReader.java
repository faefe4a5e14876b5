package dev.sixk.form;

import dev.sixk.form.SignatureColumns.Row;
import dev.sixk.model.PrintedDate;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one column of a signature block from top to bottom, label by label. */
final class SignatoryReader {

    private enum Awaited { NOTHING, NAME, NAME_AND_TITLE, TITLE, DATE, PLACE, SIGNATURE, CONTACT }

    final List<PlacedDate> dates = new ArrayList<>();
    Words place = Words.NONE;
    private final SigningParties parties;
    private Awaited awaited = Awaited.NOTHING;
    private int awaitedSince;

    /** Makes a reader; the first registrant stands on the line given or above it. */
    SignatoryReader(int firstSigned) {
        this.parties = new SigningParties(firstSigned);
    }

    void read(List<Row> rows) {
        for (Row row : rows) {
            if (row.line().pageBreak() && parties.current() != null) {
                return;
            }
            row(row);
        }
    }

    /** Gives the parties that sign in this column, in order; the last may be without a signatory. */
    List<SigningParty> parties() {
        return parties.all();
    }

    /** Reads a row label by label and segment by segment: "Name: A. Person  Title: Director" holds two. */
    private void row(Row row) {
        List<Item> plain = new ArrayList<>();
        for (Item item : row.items()) {
            boolean label = isLabel(item, plain);
            if (label || !plain.isEmpty() && item.passage().segmentIndex(plain.get(0).start()) != item.passage().segmentIndex(item.start())) {
                words(plain, row.line());
                plain.clear();
            }
            if (label) {
                label(item, row.line());
            } else {
                plain.add(item);
            }
        }
        words(plain, row.line());
        boolean mark = row.items().stream().allMatch(SignatoryReader::isNothing)
            && row.items().stream().anyMatch(item -> item.isOneOf(LineRule.UNCHECKED, LineRule.UNREADABLE));
        if (mark && parties.mark(row.line().number())) {
            await(Awaited.SIGNATURE, row.line());
        }
    }

    private static boolean isLabel(Item item, List<Item> before) {
        return item.isOneOf(LineRule.CONFORMED, LineRule.SIGNATURE_CAPTION, LineRule.PRINT_NOTE, LineRule.REGISTRANT_CAPTION, LineRule.BEHALF,
            LineRule.REGISTRANT_LABEL, LineRule.NAME_TITLE_LABEL, LineRule.PLACE_LABEL, LineRule.CONTACT_LABEL)
            || item.text().endsWith(":") && item.isOneOf(LineRule.BY, LineRule.NAME_LABEL, LineRule.TITLE_LABEL, LineRule.DATE_LABEL)
            || item.isOneOf(LineRule.BY, LineRule.DATE_LABEL, LineRule.TELEPHONE_LEAD) && before.stream().allMatch(CoverElement::isPunctuation);
    }

    private void label(Item item, PassageLine line) {
        if (item.is(LineRule.BY)) {
            await(parties.by(line.number()) ? Awaited.NAME : Awaited.SIGNATURE, line);
        } else if (item.is(LineRule.CONFORMED)) {
            parties.conformed(line.number(), item.words());
            await(Awaited.SIGNATURE, line);
        } else if (item.is(LineRule.NAME_LABEL)) {
            parties.nameLabel(line.number());
            await(Awaited.NAME, line);
        } else if (item.is(LineRule.NAME_TITLE_LABEL)) {
            await(Awaited.NAME_AND_TITLE, line);
        } else if (item.is(LineRule.TITLE_LABEL)) {
            await(Awaited.TITLE, line);
        } else {
            otherLabel(item, line);
        }
    }

    private void otherLabel(Item item, PassageLine line) {
        if (item.is(LineRule.REGISTRANT_CAPTION)) {
            parties.registrantCaption();
        } else if (item.is(LineRule.DATE_LABEL)) {
            parties.closeTitle();
            await(Awaited.DATE, line);
        } else if (item.is(LineRule.PLACE_LABEL)) {
            parties.closeTitle();
            await(Awaited.PLACE, line);
        } else if (item.isOneOf(LineRule.CONTACT_LABEL, LineRule.TELEPHONE_LEAD)) {
            parties.closeTitle();
            await(Awaited.CONTACT, line);
        }
    }

    private void await(Awaited what, PassageLine line) {
        awaited = what;
        awaitedSince = line.number();
    }

    private void words(List<Item> items, PassageLine line) {
        if (items.stream().allMatch(SignatoryReader::isNothing)) {
            return;
        }
        PlacedDate date = PlacedDate.of(items, awaited == Awaited.DATE, line.number());
        if (date != null && awaited != Awaited.NAME && awaited != Awaited.TITLE && awaited != Awaited.CONTACT) {
            dates.add(date);
            parties.closeTitle();
            awaited = Awaited.NOTHING;
        } else {
            assign(items, line);
        }
    }

    /** Punctuation, empty rules and images say nothing, and neither does the number of a page. */
    private static boolean isNothing(Item item) {
        return CoverElement.isPunctuation(item) || BoxRun.isMark(item) && !item.is(LineRule.CHECKED)
            || item.isOneOf(LineRule.NUMBER, LineRule.SIGNATURE_HEADING, LineRule.CLOSING, LineRule.REGISTRANT_LABEL);
    }

    private void assign(List<Item> items, PassageLine line) {
        Words words = TypedName.clean(Words.of(line.passage(), items.get(0).start(), items.get(items.size() - 1).end()));
        Awaited expected = awaited;
        awaited = Awaited.NOTHING;
        switch (expected) {
            case NAME -> parties.name(TypedName.of(items), line.number());
            case NAME_AND_TITLE -> parties.name(TypedName.ofBoth(items), line.number());
            case TITLE -> parties.title(words, line.number());
            case SIGNATURE -> parties.signature(items, words, line);
            case PLACE -> place = words;
            case CONTACT -> ignore(items, line);
            case DATE -> unreadableDate(items, words, line);
            case NOTHING -> parties.plain(items, words, line);
        }
    }

    /** Words behind a contact's label are no fact of the block; those on a later line are not behind it. */
    private void ignore(List<Item> items, PassageLine line) {
        if (line.number() > awaitedSince) {
            parties.plain(items, TypedName.clean(line.words()), line);
        }
    }

    private void unreadableDate(List<Item> items, Words words, PassageLine line) {
        boolean dateLike = words.text().chars().anyMatch(Character::isDigit) || items.stream().anyMatch(item -> item.is(LineRule.MONTH));
        if (dateLike && line.number() == awaitedSince) {
            dates.add(new PlacedDate(words, new PrintedDate(null, words.text()), Words.NONE, line.number()));
        } else {
            parties.plain(items, words, line);
        }
    }

    /** Gives the date of the column with a value, null without one. */
    @Nullable PlacedDate date() {
        return dates.stream().filter(date -> date.date().value() != null).findFirst().orElse(null);
    }
}
