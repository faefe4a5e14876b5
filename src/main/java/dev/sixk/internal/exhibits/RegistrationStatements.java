package dev.sixk.internal.exhibits;

import dev.sixk.facts.Facts;
import dev.sixk.facts.RecordPath;
import dev.sixk.grammar.SixKReport;
import dev.sixk.grammar.SixKReport.RegistrationContext;
import dev.sixk.grammar.SixKReportBaseVisitor;
import dev.sixk.model.RegistrationStatement;
import dev.sixk.words.CharFolding;
import dev.sixk.words.FormToken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The registration statements of a paragraph, by form type in the order printed: a number belongs to the form named before it. */
final class RegistrationStatements extends SixKReportBaseVisitor<Void> {

    private final Facts facts;
    private final RecordPath path;
    private final Map<String, Set<String>> byForm = new LinkedHashMap<>();
    private final List<String> forms = new ArrayList<>();
    private String form = "";

    RegistrationStatements(Facts facts, RecordPath path) {
        this.facts = facts;
        this.path = path;
    }

    @Override
    public Void visitRegistration(RegistrationContext ctx) {
        FormToken token = (FormToken) ctx.start;
        if (ctx.STATEMENT_FORM() != null) {
            form = formType(token.getText());
            facts.found(at(form).field("formType"), token.words(), ctx);
        } else if (ctx.STATEMENT_NUMBER() != null) {
            RecordPath at = at(form);
            Set<String> numbers = byForm.computeIfAbsent(form, each -> new LinkedHashSet<>());
            String number = plain(token.getText());
            if (numbers.add(number)) {
                facts.found(at.field("fileNumbers").at(numbers.size() - 1), token.words(), ctx);
            }
        }
        return null;
    }

    private RecordPath at(String formType) {
        if (byForm.putIfAbsent(formType, new LinkedHashSet<>()) == null) {
            forms.add(formType);
        }
        return path.at(forms.indexOf(formType));
    }

    boolean areNumbered() {
        return byForm.values().stream().anyMatch(numbers -> !numbers.isEmpty());
    }

    List<RegistrationStatement> read() {
        return forms.stream().map(each -> new RegistrationStatement(each.isEmpty() ? null : each, List.copyOf(byForm.get(each)))).toList();
    }

    /** "Form F-3" is "F-3": what begins with the letter before the dash. */
    private static String formType(String printed) {
        String plain = plain(printed).toUpperCase(Locale.ROOT);
        return plain.substring(Math.max(0, plain.indexOf('-') - 1));
    }

    /** Numbers are keys: every dash is "-", and no blank stands in them. */
    private static String plain(String printed) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                plain.append(CharFolding.fold(c) == '-' ? '-' : c);
            }
        }
        return plain.toString();
    }
}
