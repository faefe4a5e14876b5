package dev.sixk.form;

import dev.sixk.internal.exhibits.AttachingVisitor;
import dev.sixk.internal.exhibits.ExhibitListVisitor;
import dev.sixk.internal.exhibits.IncorporationVisitor;
import dev.sixk.internal.signatures.ReportSignatures;
import dev.sixk.model.ExhibitList;
import dev.sixk.model.SignatureBlock;
import dev.sixk.words.FormToken;
import dev.sixk.words.PageText;
import java.util.List;

/** The parts of a report behind its cover: body, exhibits, signatures. Each part is read once, when it is asked for. */
public final class ReportParts {

    private final FormReading reading;
    private final int start;
    private final ReportSignatures signatures;
    private final int end;

    ReportParts(FormReading reading, int start) {
        this.reading = reading;
        this.start = start;
        this.signatures = new ReportSignatures(reading.report(), reading.facts());
        FormToken first = signatures.first();
        this.end = first == null ? reading.outline().segmentCount() : Math.max(start, segment(first));
    }

    private int segment(FormToken token) {
        PageText page = token.phrases().page();
        int line = token.getLine();
        return reading.outline().firstSegment(page.lineNumber(line) - 1) + token.segment() - page.firstSegment(line);
    }

    /** Gives the number of the first segment behind the cover. */
    public int start() {
        return start;
    }

    /** Gives the number of the segment at which the first signature begins; the segment count without one. */
    public int end() {
        return end;
    }

    /** Reads the signature blocks. */
    public List<SignatureBlock> signatures() {
        return signatures.read();
    }

    /** Gives the text between cover and signature, a line feed between lines. */
    public String body() {
        return reading.outline().text(start, end);
    }

    /** Reads the exhibit lists, the sentences that attach exhibits, and the incorporation statements. */
    public ExhibitSection exhibits() {
        List<ExhibitList> listed = ExhibitListVisitor.read(reading.report(), reading.facts());
        List<ExhibitList> lists = AttachingVisitor.read(reading.report(), reading.facts(), listed);
        new AttachmentJoin(reading).report(lists);
        return new ExhibitSection(lists, IncorporationVisitor.read(reading.report(), reading.facts()));
    }
}
