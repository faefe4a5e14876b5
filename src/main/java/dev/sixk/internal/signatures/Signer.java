package dev.sixk.internal.signatures;

import dev.sixk.grammar.SixKReport;
import dev.sixk.internal.fold.Vocabulary;
import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** One who signs, while the lines about them are read. */
final class Signer {

    private static final Vocabulary LINKS = Vocabulary.of(SixKReport.RULE_link);
    private static final int SHORTEST_SURNAME = 3;

    /** The 0-based line on which the signature begins. */
    final int line;
    /** The number of the column. */
    final int column;
    boolean signed;
    boolean labelled;
    /** Whether the words say for whom another one signs: "Holdings AS, its general partner". */
    boolean proxy;
    /** Whether the name's own words name an office, with nothing that parts the two. */
    boolean doubtful;
    /** The conformed signature as printed. */
    @Nullable Taken mark;
    private @Nullable Taken conformed;
    private @Nullable Taken typed;
    private @Nullable Taken title;
    private @Nullable FormToken lastTitle;
    private boolean spaced;
    private boolean titleClosed;

    Signer(int line, int column) {
        this.line = line;
        this.column = column;
    }

    boolean isEmpty() {
        return !signed && !isNamed() && title == null;
    }

    /** Says whether a name is typed or signed at all; a bare "/s/" waits for one. */
    boolean isNamed() {
        return typed != null || conformed != null;
    }

    boolean isTyped() {
        return typed != null;
    }

    /** Says whether a signature still waits for the name and the title below it. */
    boolean waits() {
        return signed && typed == null && title == null;
    }

    /** Gives the typed name, else the conformed one; null without either. */
    @Nullable Taken name() {
        return typed != null ? typed : conformed;
    }

    @Nullable Taken title() {
        return title;
    }

    /** Takes the name of a signature, which a typed one may repeat. */
    void conform(FormToken token, ParserRuleContext rule) {
        conformed = named(token, NameAndTitle.of(token), rule);
    }

    void type(FormToken token, NameAndTitle name, ParserRuleContext rule) {
        typed = named(token, name, rule);
    }

    /** Types the name that stands below a conformed one. */
    void typeBelow(FormToken token, ParserRuleContext rule) {
        spaced = isSetOff(token);
        type(token, conformed == null ? NameAndTitle.of(token) : NameAndTitle.behind(conformed.words().text(), token), rule);
    }

    /** A title behind a name stands unless the title has lines of its own. */
    private Taken named(FormToken token, NameAndTitle name, ParserRuleContext rule) {
        proxy |= token.has(SixKReport.ITS);
        if (title == null && !name.title().isEmpty()) {
            addTitle(name.title(), token, rule);
        }
        doubtful = token.has(SixKReport.TITLE_WORD) && name.title().isEmpty() || !NameAndTitle.isPlain(name.name(), true);
        return new Taken(name.name(), rule);
    }

    /** Takes what a title's label announces. */
    void title(FormToken token, ParserRuleContext rule) {
        title = null;
        titleClosed = false;
        continueTitle(token, rule);
    }

    void continueTitle(FormToken token, ParserRuleContext rule) {
        spaced = title == null ? isSetOff(token) : spaced;
        proxy |= token.phrases().kind(token.first()) == SixKReport.ITS;
        addTitle(NameAndTitle.words(token), token, rule);
    }

    private void addTitle(Words words, FormToken token, ParserRuleContext rule) {
        title = title == null ? new Taken(words, rule) : new Taken(Words.join(" ", List.of(title.words(), words)), title.rule());
        lastTitle = token;
    }

    void closeTitle() {
        titleClosed |= title != null;
    }

    /** Takes a name, and the title in the lines behind it, that stand above the signature or the title's label. */
    void typeAbove(List<Words> lines, ParserRuleContext rule) {
        typed = new Taken(lines.get(0), rule);
        title = lines.size() == 1 ? title : new Taken(Words.join(" ", new ArrayList<>(lines.subList(1, lines.size()))), rule);
        closeTitle();
    }

    /** A line under the signature is the typed name if it repeats the conformed one; under a bare "/s/" it is the name anyhow. */
    boolean isNamedBy(FormToken token) {
        if (typed != null) {
            return false;
        }
        return conformed == null ? title == null && !token.phrases().is(token.first(), '(')
            : repeats(conformed.words().text(), token) && !isCompany(token);
    }

    private static boolean repeats(String signature, FormToken token) {
        String own = NameAndTitle.letters(signature);
        String letters = NameAndTitle.letters(token.getText());
        boolean repeats = letters.startsWith(own) || letters.length() > SHORTEST_SURNAME && own.startsWith(letters);
        String surname = NameAndTitle.letters(signature.substring(signature.lastIndexOf(' ') + 1));
        for (int i = token.first(); i < token.end() && surname.length() >= SHORTEST_SURNAME; i++) {
            repeats |= NameAndTitle.letters(token.phrases().text(i)).equals(surname);
        }
        return repeats && !own.isEmpty();
    }

    /** Says whether words are the typed name once more. */
    boolean isTypedAs(FormToken token) {
        return typed != null && NameAndTitle.letters(token.getText()).equals(NameAndTitle.letters(typed.words().text()));
    }

    /** The first line of a title is set off only if it names an office; later lines stand close, or go on in mid-phrase. */
    boolean continuesTitle(FormToken token) {
        if (titleClosed || !isNamed()) {
            return false;
        }
        boolean office = token.getType() == SixKReport.TITLE_LINE;
        boolean close = !isSetOff(token) && (lastTitle == null || token.getLine() - lastTitle.getLine() <= 1) && !isCompany(token);
        return close || (lastTitle == null ? office : spaced && office || goesOn(lastTitle, token));
    }

    private static boolean goesOn(FormToken last, FormToken token) {
        Phrases phrases = token.phrases();
        int end = last.end() - 1;
        int first = token.first();
        return LINKS.has(phrases.kind(end)) || ",&-/".indexOf(phrases.lastChar(end)) >= 0
            || LINKS.has(phrases.kind(first)) || phrases.is(first, '&') || Character.isLowerCase(phrases.firstChar(first));
    }

    static boolean isCompany(FormToken token) {
        return token.has(SixKReport.COMPANY_FORM) && !token.has(SixKReport.TITLE_WORD);
    }

    private static boolean isSetOff(FormToken token) {
        return token.phrases().page().gapBefore(token.getLine());
    }
}
