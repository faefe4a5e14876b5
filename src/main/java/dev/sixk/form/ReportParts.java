package dev.sixk.form;

import dev.sixk.internal.exhibits.AttachingVisitor;
import dev.sixk.internal.exhibits.IncorporationVisitor;
import dev.sixk.model.ExhibitList;
import dev.sixk.model.SignatureBlock;
import java.util.List;

/** The parts of a report behind its cover: body, exhibits, signatures. Each part is read once, when it is asked for. */
public final class ReportParts {

    private final FormReading reading;
    private final int start;
    private final List<Section> signatureSections;
    private final int end;

    ReportParts(FormReading reading, int start) {
        this.reading = reading;
        this.start = start;
        this.signatureSections = new SignatureReader(reading).sections(start);
        this.end = signatureSections.isEmpty() ? reading.outline().segmentCount() : signatureSections.get(0).start();
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
        return new SignatureReader(reading).read(signatureSections);
    }

    /** Gives the text between cover and signature, a line feed between lines. */
    public String body() {
        return reading.outline().text(start, end);
    }

    /** Reads the exhibit lists, the sentences that attach exhibits, and the incorporation statements. */
    public ExhibitSection exhibits() {
        List<ExhibitList> lists = AttachingVisitor.read(reading.report(), reading.facts(), new ExhibitReader(reading, start, end).read());
        new AttachmentJoin(reading).report(lists);
        return new ExhibitSection(lists, IncorporationVisitor.read(reading.report(), reading.facts()));
    }
}
