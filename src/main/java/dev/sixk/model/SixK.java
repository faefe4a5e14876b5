package dev.sixk.model;

import java.util.List;
import java.util.Objects;

/**
 * A Form 6-K: every fact that its primary document prints.
 *
 * @param cover          the cover page
 * @param checkBoxes     the check-box lines of the cover
 * @param exhibitLists   each list of exhibits where it stands, in order
 * @param incorporations statements that incorporate the report by reference, in order
 * @param signatures     the report's signature blocks, in order
 * @param body           the text between cover and signature as lines, without page breaks
 * @param attachments    the other documents of the submission; empty for a loose document
 * @param problems       what was odd, in order; bounded in number
 */
public record SixK(Cover cover, CheckBoxes checkBoxes, List<ExhibitList> exhibitLists,
                   List<IncorporationByReference> incorporations, List<SignatureBlock> signatures, String body,
                   List<Attachment> attachments, List<Problem> problems) implements Report {

    public SixK {
        Objects.requireNonNull(cover, "cover");
        Objects.requireNonNull(checkBoxes, "checkBoxes");
        exhibitLists = List.copyOf(exhibitLists);
        incorporations = List.copyOf(incorporations);
        signatures = List.copyOf(signatures);
        Objects.requireNonNull(body, "body");
        attachments = List.copyOf(attachments);
        problems = List.copyOf(problems);
    }

    /** Gives the file numbers of all registration statements into which the report is incorporated, each once. */
    public List<String> incorporatedInto() {
        return incorporations.stream().flatMap(statement -> statement.fileNumbers().stream()).distinct().toList();
    }
}
