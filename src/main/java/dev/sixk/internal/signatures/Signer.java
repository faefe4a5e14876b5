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
    private static final int MOST_TITLE_LINES = 6;
    private static final int LONGEST_LINE = 16;
    private static final int LONGEST_SPACED_TITLE = 8;
    private static final int SHORTEST_SURNAME = 3;

    /** The 0-based line on which the signature begins. */
    final int line;
    /** The number of the column. */
    final int column;
    boolean signed;
    boolean labelled;
    /** Whether the words say for whom another one signs: "Holdings AS, its general partner". */
    boolean proxy;
    private boolean spaced;
    private boolean titleClosed;
    private @Nullable Taken mark;
    private @Nullable Taken conformed;
    private @Nullable Taken typed;
    private final List<Words> title = new ArrayList<>();
    private @Nullable FormToken lastTitle;
    private @Nullable ParserRuleContext titleRule;

    Signer(int line, int column) {
        this.line = line;
        this.column = column;
    }

    boolean isEmpty() {
        return !signed && !isNamed() && title.isEmpty();
    }

    boolean isTyped() {
        return typed != null;
    }

    boolean isTitled() {
        return !title.isEmpty();
    }

    /** Says whether a name is typed or signed at all; a bare "/s/" waits for one. */
    boolean isNamed() {
        return typed != null || conformed != null;
    }

    /** Gives the typed name, else the conformed one; null without either. */
    @Nullable Taken name() {
        return typed != null ? typed : conformed;
    }

    @Nullable Taken title() {
        return titleRule == null ? null : new Taken(Words.join(" ", title), titleRule);
    }

    /** Gives the conformed signature as printed, null where there is none. */
    @Nullable Taken mark() {
        return mark;
    }

    void sign(Words printed, ParserRuleContext rule) {
        signed = true;
        mark = new Taken(printed, rule);
    }

    /** Takes the name of a signature, which a typed one may repeat. */
    void conform(FormToken token, ParserRuleContext rule) {
        NameAndTitle name = NameAndTitle.of(token);
        conformed = new Taken(name.name(), rule);
        titleBehind(name.title(), token, rule);
    }

    void type(FormToken token, NameAndTitle name, ParserRuleContext rule) {
        typed = new Taken(name.name(), rule);
        titleBehind(name.title(), token, rule);
    }

    /** Types a name, and the title in the lines behind it, that stand above the signature. */
    void typeAbove(List<Words> lines, ParserRuleContext rule) {
        typed = new Taken(lines.get(0), rule);
        title.addAll(lines.subList(1, lines.size()));
        titleRule = title.isEmpty() ? titleRule : rule;
        titleClosed = !title.isEmpty();
    }

    /** Types the name that stands below a conformed one. */
    void typeBelow(FormToken token, ParserRuleContext rule) {
        spaced = isSetOff(token);
        type(token, conformed == null ? NameAndTitle.of(token) : NameAndTitle.behind(conformed.words().text(), token), rule);
    }

    /** A title behind a name stands unless the title has lines of its own. */
    private void titleBehind(Words words, FormToken token, ParserRuleContext rule) {
        proxy |= token.has(SixKReport.ITS);
        if (!words.isEmpty() && title.isEmpty()) {
            title.add(words);
            lastTitle = token;
            titleRule = rule;
        }
    }

    /** Takes the signature of the same person from one that begins below. */
    void signAs(Signer below) {
        signed = true;
        mark = below.mark;
    }

    /** Takes what a title's label announces. */
    void title(FormToken token, ParserRuleContext rule) {
        title.clear();
        add(token, rule);
        titleClosed = false;
    }

    void continueTitle(FormToken token, ParserRuleContext rule) {
        spaced = title.isEmpty() ? isSetOff(token) : spaced;
        add(token, titleRule == null ? rule : titleRule);
    }

    private void add(FormToken token, ParserRuleContext rule) {
        title.add(NameAndTitle.words(token));
        lastTitle = token;
        titleRule = rule;
        proxy |= token.phrases().kind(token.first()) == SixKReport.ITS;
    }

    void closeTitle() {
        titleClosed |= !title.isEmpty();
    }

    /** A line under the signature is the typed name if it repeats the conformed one; under a bare "/s/" it is the name anyhow. */
    boolean isNamedBy(FormToken token) {
        if (typed != null) {
            return false;
        }
        return conformed == null ? title.isEmpty() && !token.phrases().is(token.first(), '(') : repeatsName(token) && !isCompany(token);
    }

    private boolean repeatsName(FormToken token) {
        String signature = conformed == null ? "" : conformed.words().text();
        String own = NameAndTitle.letters(signature);
        String letters = NameAndTitle.letters(token.getText());
        return !own.isEmpty() && (letters.startsWith(own) || letters.length() > SHORTEST_SURNAME && own.startsWith(letters) || sharesSurname(signature, token));
    }

    private static boolean sharesSurname(String signature, FormToken token) {
        String surname = NameAndTitle.letters(signature.substring(signature.stripTrailing().lastIndexOf(' ') + 1));
        boolean shared = false;
        for (int i = token.first(); i < token.end() && surname.length() >= SHORTEST_SURNAME; i++) {
            shared |= NameAndTitle.letters(token.phrases().text(i)).equals(surname);
        }
        return shared;
    }

    /** Says whether the words are the typed name once more. */
    boolean isTypedAs(String words) {
        return typed != null && NameAndTitle.letters(words).equals(NameAndTitle.letters(typed.words().text()));
    }

    /** The first line of a title is set off only if it names an office; later lines stand close, or go on in mid-phrase. */
    boolean continuesTitle(FormToken token) {
        int length = token.end() - token.first();
        if (titleClosed || title.size() >= MOST_TITLE_LINES || length > LONGEST_LINE || !isNamed()) {
            return false;
        }
        boolean office = token.getType() == SixKReport.TITLE_LINE;
        boolean close = !isSetOff(token) && (lastTitle == null || token.getLine() - lastTitle.getLine() <= 1) && !isCompany(token);
        if (title.isEmpty()) {
            return office || close;
        }
        return close || goesOn(token) || spaced && office && length <= LONGEST_SPACED_TITLE;
    }

    private boolean goesOn(FormToken token) {
        Phrases phrases = token.phrases();
        String last = title.get(title.size() - 1).text();
        boolean open = ",&-/".indexOf(last.charAt(last.length() - 1)) >= 0 || lastTitle != null && LINKS.has(phrases.kind(lastTitle.end() - 1));
        return open || LINKS.has(phrases.kind(token.first())) || phrases.is(token.first(), '&') || Character.isLowerCase(phrases.firstChar(token.first()));
    }

    static boolean isCompany(FormToken token) {
        return token.has(SixKReport.COMPANY_FORM) && !token.has(SixKReport.TITLE_WORD);
    }

    private static boolean isSetOff(FormToken token) {
        return token.phrases().page().gapBefore(token.getLine());
    }
}
