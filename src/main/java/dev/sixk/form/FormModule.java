package dev.sixk.form;

import dev.sixk.model.Report;
import dev.sixk.words.FormWords;
import java.util.Set;

/**
 * A form type that can be read: its words, and the reader of its facts. Implementations are stateless and thread-safe; they
 * are found by {@link java.util.ServiceLoader} or handed over explicitly.
 *
 * @param <R> the record that the form becomes: immutable, equal to another of the same facts
 */
public interface FormModule<R extends Report> {

    /** Gives the form types of EDGAR that the module reads, such as {@code "10-Q"} and {@code "10-Q/A"}. */
    Set<String> formTypes();

    /** Gives the form's words: its lexer and its hooks. */
    FormWords words();

    /** Reads the form's record from a document; never null. Odd content becomes a problem of the reading, not an exception. */
    R read(FormReading reading);
}
