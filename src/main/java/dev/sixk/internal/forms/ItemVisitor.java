package dev.sixk.internal.forms;

import dev.sixk.facts.Facts;
import dev.sixk.facts.RecordPath;
import dev.sixk.grammar.EightKWords;
import dev.sixk.grammar.SixKReport.FormSectionContext;
import dev.sixk.grammar.SixKReport.PartContext;
import dev.sixk.grammar.SixKReport.ReportContext;
import dev.sixk.grammar.SixKReportBaseVisitor;
import dev.sixk.model.ReportItem;
import dev.sixk.words.FormToken;
import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the items of Form 8-K from its sections: the numbers and the title of each heading, and the text below it. */
final class ItemVisitor extends SixKReportBaseVisitor<@Nullable Void> {

    private static final RecordPath ITEMS = RecordPath.of("items");

    private final Facts facts;
    private final PageText page;
    private final Map<String, ReportItem> items = new LinkedHashMap<>();
    private int end;

    /** Makes a visitor that reports to {@code facts}. */
    ItemVisitor(Facts facts, PageText page) {
        this.facts = facts;
        this.page = page;
    }

    /**
     * Gives the items before the segment at which the first signature begins, in the order printed; a number of a contents page is that of
     * the item with text below it.
     */
    List<ReportItem> read(ReportContext report, int signature) {
        List<FormSectionContext> sections = new ArrayList<>();
        for (PartContext part : report.part()) {
            if (part.formSection() != null && lead(part.formSection()).segment() < signature) {
                sections.add(part.formSection());
            }
        }
        for (int i = 0; i < sections.size(); i++) {
            end = page.start(i + 1 < sections.size() ? lead(sections.get(i + 1)).segment() : signature);
            visit(sections.get(i));
        }
        return List.copyOf(items.values());
    }

    private static FormToken lead(FormSectionContext section) {
        return (FormToken) section.FORM_SECTION().getSymbol();
    }

    @Override
    public @Nullable Void visitFormSection(FormSectionContext section) {
        FormToken lead = lead(section);
        FormToken title = section.VALUE() == null ? null : (FormToken) section.VALUE().getSymbol();
        Words words = title == null ? Words.NONE : trimmed(title);
        Phrases phrases = lead.phrases();
        int behind = phrases.stop((title == null ? lead : title).end() - 1);
        facts.found(ITEMS.at(items.size()).field("title"), words, section);
        for (String number : numbers(lead.getText())) {
            ReportItem item = new ReportItem(number, words.text(), body(behind), isReported(phrases, title, behind), page.lineNumber(lead.getLine()));
            items.merge(number, item, (first, later) -> later.body().length() > first.body().length() ? later : first);
        }
        return null;
    }

    /** Leaves out signs at either end of a title: "- OTHER EVENTS." */
    private static Words trimmed(FormToken title) {
        int from = title.first();
        int to = title.end();
        while (from < to && !title.phrases().isWritten(from)) {
            from++;
        }
        while (to > from && !title.phrases().isWritten(to - 1)) {
            to--;
        }
        return title.phrases().words(from, to);
    }

    /** Takes the numbers of "Items 1.01(a) and 5.02(e)"; a blank behind the point is none of the number. */
    private static List<String> numbers(String lead) {
        List<String> numbers = new ArrayList<>();
        StringBuilder number = new StringBuilder();
        for (char c : (lead + " ").toCharArray()) {
            boolean open = number.length() > 0 && number.charAt(number.length() - 1) == '.';
            if (Character.isDigit(c) || c == '.' && number.length() > 0 && !open) {
                number.append(c);
            } else if (number.length() > 0 && !(open && c == ' ')) {
                add(number, numbers);
            }
        }
        add(number, numbers);
        return numbers;
    }

    private static void add(StringBuilder number, List<String> numbers) {
        int length = number.length() > 0 && number.charAt(number.length() - 1) == '.' ? number.length() - 1 : number.length();
        if (length > 0) {
            numbers.add(number.substring(0, length));
        }
        number.setLength(0);
    }

    private String body(int behindTitle) {
        int from = behindTitle;
        while (from < end && !Character.isLetterOrDigit(page.text().charAt(from)) && page.text().charAt(from) != '\n' && page.text().charAt(from) != '(') {
            from++;
        }
        from += from < end && page.text().charAt(from) == '\n' ? 1 : 0;
        return page.text().substring(Math.min(from, end), end).replace("\t", "   ").stripTrailing();
    }

    /** Nothing is reported where all that is said is "Not applicable", below the heading or else behind it. */
    private boolean isReported(Phrases phrases, @Nullable FormToken title, int behindTitle) {
        int said = 0;
        boolean denied = false;
        for (int line = page.lineOf(page.segmentAt(behindTitle)); line < page.lineCount() && said < 2 && page.start(page.firstSegment(line)) < end; line++) {
            for (int i = phrases.first(line); i < phrases.end(line); i++) {
                if (phrases.start(i) >= behindTitle && phrases.isWritten(i)) {
                    said++;
                    denied = phrases.kind(i) == EightKWords.NOT_REPORTED || phrases.kind(i) == EightKWords.NOTHING;
                }
            }
        }
        return said > 1 || !(said == 1 ? denied : title != null && (title.has(EightKWords.NOT_REPORTED) || title.has(EightKWords.NOTHING)));
    }
}
