package dev.sixk.internal.form;

import dev.sixk.edgar.EdgarDocument;
import dev.sixk.edgar.Submission;
import dev.sixk.edgar.SubmissionHeader;
import dev.sixk.form.FormInput;
import dev.sixk.form.FormModule;
import dev.sixk.form.FormReading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Picks the module for a submission: by the header's form type, by its documents' types, by the cover of its first document. */
public final class ModuleChoice {

    private static final int COVER_CHARS = 200_000;

    private ModuleChoice() {
    }

    /** Gives the first module that reads the submission's form; empty if there is none. */
    public static Optional<FormModule<?>> of(List<FormModule<?>> modules, Submission submission) {
        SubmissionHeader header = submission.header();
        String type = header == null ? null : header.formType();
        if (type != null) {
            return ofType(modules, type);
        }
        return submission.documents().stream().map(document -> ofType(modules, document.type())).flatMap(Optional::stream).findFirst()
            .or(() -> ofCover(modules, submission));
    }

    private static Optional<FormModule<?>> ofType(List<FormModule<?>> modules, @Nullable String type) {
        String upper = type == null ? "" : type.strip().toUpperCase(Locale.ROOT);
        return modules.stream().filter(module -> module.formTypes().contains(upper)).findFirst();
    }

    private static Optional<FormModule<?>> ofCover(List<FormModule<?>> modules, Submission submission) {
        Optional<EdgarDocument> first = submission.documents().stream().filter(EdgarDocument::isPrimaryCandidate).findFirst();
        return first.flatMap(document -> modules.stream().filter(module -> hasCover(module, document)).findFirst());
    }

    /** Reads no more than the beginning: a cover that stands further in does not say what a document is. */
    private static boolean hasCover(FormModule<?> module, EdgarDocument document) {
        String text = document.text();
        FormInput start = new FormInput(text.substring(0, Math.min(COVER_CHARS, text.length())), 0, List.of(), List.of(), false, 1);
        FormReading reading = FormReading.of(start, module);
        String form = reading.cover().cover().form();
        return form != null && module.formTypes().contains(form);
    }

    /** Gives all form types of the modules, sorted. */
    public static List<String> formTypes(List<FormModule<?>> modules) {
        TreeSet<String> types = new TreeSet<>();
        modules.forEach(module -> types.addAll(module.formTypes()));
        return List.copyOf(types);
    }

    /** Says in a message what form a submission is of. */
    public static String described(Submission submission) {
        SubmissionHeader header = submission.header();
        return header != null && header.formType() != null ? "form " + header.formType() : "a document with no cover of any of them";
    }
}
