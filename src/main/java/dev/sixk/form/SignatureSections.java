package dev.sixk.form;

import java.util.List;
import java.util.Locale;

/** Finds where a report is signed: the form's sentence, else a heading with a signature below it. */
final class SignatureSections {

    private static final int LONGEST_BLOCK = 120;
    private static final int LONGEST_SENTENCE = 10;

    private final Outline outline;

    SignatureSections(Outline outline) {
        this.outline = outline;
    }

    /** Gives the sections from a segment on that open a signature block of this report. */
    List<Section> from(int start) {
        List<Section> sections = outline.sections().stream().filter(section -> section.start() >= start).toList();
        List<Section> sentences = sections.stream().filter(section -> section.is(OutlineRule.SIGNATURE_SENTENCE)).filter(this::isSigned).toList();
        List<Section> own = sentences.stream().filter(this::isOfReport).toList();
        if (!own.isEmpty() || !sentences.isEmpty()) {
            return own.isEmpty() ? sentences : own;
        }
        return sections.stream().filter(section -> section.is(OutlineRule.SIGNATURE_HEADING)
            && passage(section).items().stream().anyMatch(SignatureSections::isSignature)).limit(1).toList();
    }

    private boolean isSigned(Section section) {
        return passage(section).items().stream().anyMatch(item -> item.is(LineRule.AUTHORIZED_END) || isSignature(item));
    }

    private static boolean isSignature(Item item) {
        return item.is(LineRule.CONFORMED) || item.is(LineRule.BY) && item.text().endsWith(":");
    }

    /** An annual report or a registration statement that is attached has a signature of its own. */
    private boolean isOfReport(Section section) {
        List<PassageLine> lines = passage(section).lines();
        StringBuilder sentence = new StringBuilder();
        for (PassageLine line : lines.subList(0, Math.min(LONGEST_SENTENCE, lines.size()))) {
            sentence.append(line.words().text().toLowerCase(Locale.ROOT)).append(' ');
            if (line.has(LineRule.AUTHORIZED_END)) {
                break;
            }
        }
        return !sentence.toString().matches(".*(this annual report|this registration statement|requirements for filing on|securities act of 1933|signed (below )?by the following persons).*");
    }

    /** Gives the lines from a section's start to the next part of the report; names such as "R. Person" look like numbered rows. */
    Passage passage(Section section) {
        List<Section> all = outline.sections();
        int longest = outline.firstSegment(outline.lineOf(section.start()) + LONGEST_BLOCK);
        for (int i = outline.sectionBehind(section.start()); i < all.size() && all.get(i).start() < longest; i++) {
            if (endsBlock(all.get(i))) {
                return outline.passage(section.start(), all.get(i).start());
            }
        }
        return outline.passage(section.start(), longest);
    }

    /** A heading stands alone on its line; "Signature:" beside a signature is a label. */
    private boolean endsBlock(Section next) {
        boolean alone = outline.line(outline.lineOf(next.start())).segments().size() == 1;
        return next.is(OutlineRule.EXHIBIT_HEADING) || next.is(OutlineRule.EXHIBIT_ROW) || next.is(OutlineRule.COVER)
            || next.is(OutlineRule.SIGNATURE_HEADING) && alone || next.is(OutlineRule.SIGNATURE_SENTENCE);
    }
}
