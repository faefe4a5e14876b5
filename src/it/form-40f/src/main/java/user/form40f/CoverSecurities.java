package user.form40f;

import dev.sixk.grammar.SixKReport.FormPhraseContext;
import dev.sixk.grammar.SixKReport.UncaptionedContext;
import dev.sixk.grammar.SixKReportBaseVisitor;
import dev.sixk.words.FormToken;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;
import user.form40f.AnnualReport.Security;

/** Takes the securities that a cover lists below the headings of Sections 12(b) and 12(g): what stands between two of the form's phrases. */
final class CoverSecurities extends SixKReportBaseVisitor<Void> {

    final List<Security> section12b = new ArrayList<>();
    final List<String> section12g = new ArrayList<>();
    private int heading;

    @Override
    public Void visitFormPhrase(FormPhraseContext phrase) {
        rows(phrase.above().TEXT());
        int kind = ((FormToken) phrase.FORM_PHRASE().getSymbol()).kind();
        heading = kind == Form40FWords.COLUMN_TITLE ? heading : kind;
        rows(phrase.VALUE());
        return null;
    }

    @Override
    public Void visitUncaptioned(UncaptionedContext words) {
        rows(words.TEXT());
        return null;
    }

    /** A row is a line, a cell of it a run of its phrases. */
    private void rows(TerminalNode text) {
        List<String> cells = new ArrayList<>();
        FormToken token = text == null ? null : (FormToken) text.getSymbol();
        for (int run = 0; token != null && run < token.runCount(); run++) {
            if (run > 0 && token.phrases().line(token.from(run)) != token.phrases().line(token.from(run - 1))) {
                row(cells);
                cells.clear();
            }
            cells.add(token.phrases().words(token.from(run), token.to(run)).text());
        }
        row(cells);
    }

    private void row(List<String> cells) {
        if (cells.isEmpty() || cells.get(0).equalsIgnoreCase("none") || cells.get(0).equalsIgnoreCase("not applicable")) {
            return;
        }
        if (heading == Form40FWords.SECTION_12B) {
            section12b.add(new Security(cells.get(0), cells.size() > 2 ? cells.get(1) : "", cells.size() > 1 ? cells.get(cells.size() - 1) : ""));
        } else if (heading == Form40FWords.SECTION_12G) {
            section12g.add(cells.get(0));
        }
    }
}
