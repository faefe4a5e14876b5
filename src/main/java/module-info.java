/**
 * Reads SEC Form 6-K filings into immutable records.
 *
 * <p>{@link dev.sixk.SixKParser} is the entry point, {@link dev.sixk.model} what it gives, {@link dev.sixk.edgar} what it reads:
 * submissions and their documents; {@link dev.sixk.input} has options and limits. {@link dev.sixk.form} and what it stands on (layout,
 * words, facts, grammar) is beta. Everything under {@code internal} and the command line is
 * not exported.
 */
module dev.sixk {
    requires org.antlr.antlr4.runtime;
    requires org.jsoup;
    requires static org.jspecify;

    // The command line's own libraries, optional for embedders.
    requires static info.picocli;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static org.apache.commons.compress;

    exports dev.sixk;
    exports dev.sixk.bulk;
    exports dev.sixk.document;
    exports dev.sixk.edgar;
    exports dev.sixk.facts;
    exports dev.sixk.form;
    exports dev.sixk.grammar;
    exports dev.sixk.input;
    exports dev.sixk.jackson;
    exports dev.sixk.json;
    exports dev.sixk.layout;
    exports dev.sixk.model;
    exports dev.sixk.news;
    exports dev.sixk.words;

    uses dev.sixk.form.FormModule;
    provides dev.sixk.form.FormModule with dev.sixk.internal.forms.SixKModule, dev.sixk.internal.forms.EightKModule;

    // picocli sets the commands' fields.
    opens dev.sixk.cli to info.picocli;
}
