package dev.sixk.form;

import dev.sixk.internal.exhibits.AttachingVisitor;
import dev.sixk.internal.exhibits.ExhibitListVisitor;
import dev.sixk.internal.exhibits.IncorporationVisitor;
import dev.sixk.internal.signatures.ReportSignatures;
import dev.sixk.model.Cover;
import dev.sixk.model.ExhibitList;
import dev.sixk.model.SignatureBlock;
import dev.sixk.words.FormToken;
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
        this.end = first == null ? reading.page().segmentCount() : Math.max(start, first.segment());
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
    public List<SignatureBlock> signatures(Cover cover) {
        return signatures.read(cover);
    }

    /** Gives the text between cover and signature, a line feed between lines. */
    public String body() {
        return reading.page().text(start, end);
    }

    /** Reads the exhibit lists, the sentences that attach exhibits, and the incorporation statements. */
    public ExhibitPart exhibits() {
        List<ExhibitList> listed = ExhibitListVisitor.read(reading.report(), reading.facts());
        List<ExhibitList> lists = AttachingVisitor.read(reading.report(), reading.facts(), listed);
        new AttachmentJoin(reading).report(lists);
        return new ExhibitPart(lists, IncorporationVisitor.read(reading.report(), reading.facts()));
    }
}
