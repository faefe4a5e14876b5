package dev.sixk.internal.signatures;

import dev.sixk.grammar.SixKReport;
import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
import dev.sixk.words.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One who signs, while the lines about them are read. */
final class Signer {

    private static final Vocabulary LINKS = Vocabulary.of(SixKReport.RULE_link);
    private static final String GOES_ON = ",&-/";

    /** The 0-based line on which the signature begins. */
    final int line;
    /** The number of the column. */
    final int column;
    boolean labelled;
    /** Whether the words say for whom another one signs: "Holdings AS, its general partner". */
    boolean proxy;
    /** Whether the name's own words name an office, with nothing that parts the two. */
    boolean doubtful;
    /** Whether a program's stamp signs: "By:" below it has the same signatory. */
    boolean stamped;
    /** The conformed signature as printed, none before it is found. */
    Words mark = Words.NONE;
    Words title = Words.NONE;
    @Nullable SigningDate date;
    private Words conformed = Words.NONE;
    private Words typed = Words.NONE;
    private @Nullable FormToken lastTitle;
    private boolean titleClosed;

    Signer(int line, int column) {
        this.line = line;
        this.column = column;
    }

    boolean isEmpty() {
        return mark.isEmpty() && !isNamed();
    }

    /** Says whether a mark is of the same signature: a "/s/" behind "By:", below a typed name, a "By:" that stands for the name below a "/s/". */
    boolean goesOnWith(int next) {
        boolean waits = mark.isEmpty() ? !isNamed() : typed.isEmpty();
        return next == SixKReport.BY ? waits || stamped && !labelled : mark.isEmpty() && (next == SixKReport.CONFORMED || conformed.isEmpty());
    }

    /** Says whether a name is typed or signed at all; a bare "/s/" waits for one. */
    boolean isNamed() {
        return !name().isEmpty();
    }

    /** Gives the typed name, else the conformed one. */
    Words name() {
        return typed.isEmpty() ? conformed : typed;
    }

    /** Takes the name of a signature, or the typed one below it; a title behind a name stands unless the title has lines of its own. */
    void name(FormToken token, NameAndTitle name, boolean below) {
        proxy |= token.has(SixKReport.ITS) || isCompany(token);
        if (title.isEmpty() && !name.title().isEmpty()) {
            addTitle(name.title(), token);
        }
        doubtful = token.has(SixKReport.TITLE_WORD) && name.title().isEmpty() || !NameAndTitle.isPlain(name.name(), true);
        typed = below ? name.name() : typed;
        conformed = below ? conformed : name.name();
    }

    /** Parts a value that holds name and title: behind the name that signs above it, else at a mark of punctuation. */
    NameAndTitle both(FormToken value) {
        NameAndTitle both = conformed.isEmpty() ? NameAndTitle.ofBoth(value) : NameAndTitle.behind(conformed.text(), value);
        return both.title().isEmpty() ? NameAndTitle.ofBoth(value) : both;
    }

    /** A company's name ends with its form: another one signs for it, "By: Acme Trustees Ltd., as manager" above "By: /s/ A. Person". */
    private static boolean isCompany(FormToken token) {
        Phrases phrases = token.phrases();
        int last = phrases.writtenEnd(token.first(), token.end()) - 1;
        return IntStream.rangeClosed(token.first() + 1, last)
            .anyMatch(i -> phrases.kind(i) == SixKReport.COMPANY_FORM && (i == last || endsName(phrases, phrases.is(i + 1, '.') ? i + 2 : i + 1)));
    }

    private static boolean endsName(Phrases phrases, int next) {
        return phrases.is(next, ',') || phrases.kind(next) == SixKReport.AS;
    }

    /** Takes what a title's label announces. */
    void title(FormToken token) {
        title = Words.NONE;
        titleClosed = false;
        continueTitle(token);
    }

    void continueTitle(FormToken token) {
        proxy |= token.phrases().kind(token.first()) == SixKReport.ITS;
        addTitle(NameAndTitle.words(token), token);
    }

    private void addTitle(Words words, FormToken token) {
        title = Words.join(" ", List.of(title, words));
        lastTitle = token;
    }

    /** Says whether the title ends in mid-phrase, "Group Vice President and", or begins in one, "for Acme": the rest of it stands elsewhere. */
    boolean isTitleCut() {
        int last = lastTitle == null ? -1 : lastTitle.phrases().writtenEnd(lastTitle.first(), lastTitle.end()) - 1;
        return last >= 0 && (LINKS.has(lastTitle.phrases().kind(last)) || !title.isEmpty() && Character.isLowerCase(title.text().charAt(0)));
    }

    void closeTitle() {
        titleClosed |= !title.isEmpty();
    }

    /** Takes a name, and the title in the lines behind it, that stand above the signature or the title's label. */
    void typeAbove(List<Words> lines) {
        typed = lines.get(0);
        title = lines.size() == 1 ? title : Words.join(" ", lines.subList(1, lines.size()));
        closeTitle();
    }

    /** Takes a line below the signature: the typed name, once more the same, or a line of the title; says whether it is one of them. */
    boolean takes(FormToken line) {
        if (isTypedAs(line)) {
            return true;
        }
        if (!isNamed() && line.getType() == SixKReport.LINE) {
            name(line, NameAndTitle.of(line), true);
            return true;
        }
        if (typed.isEmpty() && repeats(line)) {
            name(line, NameAndTitle.behind(conformed.text(), line), true);
            return true;
        }
        boolean more = continuesTitle(line);
        if (more) {
            continueTitle(line);
        } else {
            closeTitle();
        }
        return more;
    }

    /** A line under the signature is the typed name if it begins with the conformed one, or has its surname. */
    private boolean repeats(FormToken line) {
        String own = NameAndTitle.letters(conformed.text());
        String surname = NameAndTitle.letters(conformed.text().substring(conformed.text().lastIndexOf(' ') + 1));
        boolean company = line.has(SixKReport.COMPANY_FORM) && line.getType() != SixKReport.TITLE_LINE;
        return !company && !own.isEmpty() && (NameAndTitle.letters(line.getText()).startsWith(own) || surname.length() >= Bounds.SHORTEST_SURNAME
            && IntStream.range(line.first(), line.end()).anyMatch(i -> NameAndTitle.letters(line.phrases().text(i)).equals(surname)));
    }

    /** Says whether this one's name begins with that of another. */
    boolean repeats(Signer other) {
        String own = NameAndTitle.letters(other.name().text());
        return other != this && !own.isEmpty() && NameAndTitle.letters(name().text()).startsWith(own);
    }

    private boolean isTypedAs(FormToken token) {
        return !typed.isEmpty() && NameAndTitle.letters(token.getText()).equals(NameAndTitle.letters(typed.text()));
    }

    /** The first line of a title is set off only if it names an office; later lines stand close, or like the last one, or go on in mid-phrase. */
    private boolean continuesTitle(FormToken line) {
        FormToken last = lastTitle;
        boolean office = line.getType() == SixKReport.TITLE_LINE;
        boolean open = !NameAndTitle.isPlain(title, false);
        boolean close = !isSetOff(line) && !hasDigit(line) && (open || line.getType() != SixKReport.COMPANY_LINE) && (last == null || line.getLine() - last.getLine() <= 1);
        return !titleClosed && (close || (last == null ? office : office && isSetOff(last) && last.getType() != SixKReport.VALUE || goesOn(last.phrases(), last.end() - 1, line.first())));
    }

    /** "FORM 51-102F3", "SK 23250 0002": what begins below the block. */
    private static boolean hasDigit(FormToken line) {
        return line.getText().chars().anyMatch(Character::isDigit);
    }

    private static boolean goesOn(Phrases phrases, int last, int first) {
        return LINKS.has(phrases.kind(last)) || GOES_ON.indexOf(phrases.lastChar(last)) >= 0
            || LINKS.has(phrases.kind(first)) || phrases.is(first, '&') || phrases.is(first, '(') || Character.isLowerCase(phrases.firstChar(first));
    }

    private static boolean isSetOff(FormToken token) {
        return token.phrases().page().gapBefore(token.getLine());
    }
}
