package dev.sixk.form;

import dev.sixk.form.SignatoryReader.Draft;
import dev.sixk.model.PrintedDate;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.Signatory;
import dev.sixk.model.SignatureBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the signature blocks of a report. */
public final class SignatureReader {

    private static final int LONGEST_BLOCK = 45;

    private final FormReading reading;

    /** Makes a reader that reports to {@code reading}. */
    public SignatureReader(FormReading reading) {
        this.reading = reading;
    }

    /** Finds the sections that hold a signature block: those with the form's sentence, else those with a heading and a signature. */
    List<Section> sections(int from) {
        List<Section> sections = reading.outline().sections().stream().filter(section -> section.start() >= from).toList();
        List<Section> sentences = sections.stream().filter(section -> section.is(OutlineRule.SIGNATURE_SENTENCE)).filter(this::isOwn).toList();
        return !sentences.isEmpty() ? sentences : sections.stream().filter(section -> section.is(OutlineRule.SIGNATURE_HEADING)
            && passage(section).items().stream().anyMatch(item -> item.isOneOf(LineRule.CONFORMED, LineRule.BY))).limit(1).toList();
    }

    private boolean isOwn(Section section) {
        return passage(section).items().stream().anyMatch(item -> item.isOneOf(LineRule.AUTHORIZED_END, LineRule.CONFORMED, LineRule.BY));
    }

    /** Gives the lines from a section's start to the next part of the report; names such as "R. Person" look like numbered rows. */
    private Passage passage(Section section) {
        Outline outline = reading.outline();
        int end = outline.sections().stream().filter(next -> next.start() > section.start() && endsBlock(next)).mapToInt(Section::start)
            .findFirst().orElse(outline.segmentCount());
        int firstLine = outline.lineOf(section.start());
        return outline.passage(section.start(), Math.min(end, outline.firstSegment(firstLine + LONGEST_BLOCK)));
    }

    private static boolean endsBlock(Section next) {
        return next.is(OutlineRule.EXHIBIT_HEADING) || next.is(OutlineRule.EXHIBIT_ROW) || next.is(OutlineRule.COVER)
            || next.is(OutlineRule.SIGNATURE_HEADING) || next.is(OutlineRule.SIGNATURE_SENTENCE);
    }

    /** Reads the blocks of the sections given. */
    public List<SignatureBlock> read(List<Section> sections) {
        List<SignatureBlock> blocks = new ArrayList<>();
        for (Section section : sections) {
            SignatureBlock block = block(passage(section), blocks.size());
            if (!block.signatories().isEmpty() || sections.size() == 1) {
                blocks.add(block);
            }
        }
        if (blocks.isEmpty()) {
            reading.problem(ProblemCode.SIGNATURE_MISSING, "expected a signature block, found none");
        }
        return blocks;
    }

    private SignatureBlock block(Passage passage, int index) {
        List<PassageLine> lines = SignatureLines.of(passage);
        List<SignatoryReader> columns = SignatureColumns.of(lines).stream().map(rows -> {
            SignatoryReader reader = new SignatoryReader(SignatureLines.firstSigned(lines));
            reader.read(rows);
            return reader;
        }).toList();
        String path = "signatures[" + index + "]";
        PrintedDate date = date(columns, passage, path);
        List<Signatory> signatories = signatories(columns, date, path);
        Words registrant = Words.join(" ", columns.stream().map(column -> Words.join(" ", column.registrant)).toList());
        reading.found(path + ".registrant", registrant, "signature");
        PassageLine first = passage.lines().get(0);
        if (signatories.isEmpty()) {
            reading.problem(ProblemCode.SIGNATORY_MISSING, "expected a signatory below the signature sentence", first);
        }
        return new SignatureBlock(registrant.isEmpty() ? null : registrant.text(), signatories, date, null, first.number());
    }

    private @Nullable PrintedDate date(List<SignatoryReader> columns, Passage passage, String path) {
        for (SignatoryReader column : columns) {
            for (Words words : column.dates) {
                PrintedDate date = PrintedDates.of(words);
                if (date.value() != null) {
                    reading.found(path + ".date", words, LineRule.DATE.ruleName());
                    return date;
                }
                reading.problem(ProblemCode.SIGNATURE_DATE_UNREADABLE, "expected a date, found \"" + words.text() + "\"",
                    passage.lines().get(0));
            }
        }
        return null;
    }

    private List<Signatory> signatories(List<SignatoryReader> columns, @Nullable PrintedDate date, String path) {
        List<Signatory> signatories = new ArrayList<>();
        for (SignatoryReader column : columns) {
            for (Draft draft : column.drafts) {
                if (!draft.isEmpty() && !name(draft).isEmpty()) {
                    signatories.add(signatory(draft, date, path + ".signatories[" + signatories.size() + "]"));
                }
            }
        }
        return signatories;
    }

    private Signatory signatory(Draft draft, @Nullable PrintedDate date, String path) {
        Words name = name(draft);
        Words title = Words.join(" ", draft.title);
        reading.found(path + ".name", name, draft.nameLabelled ? LineRule.NAME_LABEL.ruleName() : LineRule.CONFORMED.ruleName());
        reading.found(path + ".title", title, LineRule.TITLE_LABEL.ruleName());
        String conformed = draft.signed ? ("/s/ " + draft.conformed.text()).strip() : null;
        return new Signatory(name.text(), conformed, title.isEmpty() ? null : title.text(), date);
    }

    /** The typed name, else the conformed one; courtesy titles are left out, degrees stay. */
    private static Words name(Draft draft) {
        Words name = draft.name.isEmpty() ? draft.conformed : draft.name;
        return name.withText(name.text().replaceFirst("(?i)^(mr|mrs|ms|dr|prof|sir)\\b\\.?\\s+", "").replaceAll("[\\s_,;]+$", ""));
    }
}
