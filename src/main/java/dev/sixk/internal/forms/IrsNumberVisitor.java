package dev.sixk.internal.forms;

import dev.sixk.facts.Facts;
import dev.sixk.facts.RecordPath;
import dev.sixk.grammar.EightKWords;
import dev.sixk.grammar.SixKReport.FormPhraseContext;
import dev.sixk.grammar.SixKReportBaseVisitor;
import dev.sixk.words.FormToken;
import org.jspecify.annotations.Nullable;

/** Takes the employer identification number of the Internal Revenue Service from a cover of Form 8-K, known by its shape beside its caption. */
final class IrsNumberVisitor extends SixKReportBaseVisitor<@Nullable Void> {

    private static final RecordPath NUMBER = RecordPath.of("irsNumber");

    private final Facts facts;
    private @Nullable FormPhraseContext number;
    private boolean captioned;

    /** Makes a visitor that reports to {@code facts}. */
    IrsNumberVisitor(Facts facts) {
        this.facts = facts;
    }

    /** Gives the number as printed; null if none is, or nothing says what it is. */
    @Nullable String number() {
        if (number == null || !captioned) {
            return null;
        }
        facts.found(NUMBER, token(number).words(), number);
        return token(number).getText();
    }

    @Override
    public @Nullable Void visitFormPhrase(FormPhraseContext phrase) {
        captioned |= token(phrase).kind() == EightKWords.IRS_CAPTION;
        number = number == null && token(phrase).kind() == EightKWords.IRS_NUMBER ? phrase : number;
        return null;
    }

    private static FormToken token(FormPhraseContext phrase) {
        return (FormToken) phrase.FORM_PHRASE().getSymbol();
    }
}
