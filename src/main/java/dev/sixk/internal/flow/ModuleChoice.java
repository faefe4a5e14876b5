package dev.sixk.internal.flow;

import dev.sixk.edgar.EdgarDocument;
import dev.sixk.edgar.Submission;
import dev.sixk.form.FormModule;
import dev.sixk.internal.cover.FormName;
import dev.sixk.internal.fold.CoverSearch;
import dev.sixk.internal.layout.LayoutReader;
import dev.sixk.layout.Line;
import dev.sixk.model.SubmissionHeader;
import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Picks the module for a submission: by the header's form type, by its documents' types, by the cover of its first document. */
public final class ModuleChoice {

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
        return first.flatMap(document -> {
            List<Line> lines = LayoutReader.read(head(document.text()), false).lines();
            return modules.stream().filter(module -> isHeaded(module, lines)).findFirst();
        });
    }

    /** Gives no more than the beginning: a cover that stands further in does not say what a document is. */
    private static String head(String text) {
        return text.substring(0, Math.min(Bounds.COVER_CHARS, text.length()));
    }

    private static boolean isHeaded(FormModule<?> module, List<Line> lines) {
        PageText page = new PageText(lines);
        Phrases phrases = new Phrases(page, module.words().lexer().apply(page));
        return module.formTypes().contains(FormName.of(new CoverSearch(phrases).name().text()));
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
