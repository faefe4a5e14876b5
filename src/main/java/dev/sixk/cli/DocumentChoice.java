package dev.sixk.cli;

import dev.sixk.EdgarParser;
import dev.sixk.bulk.Filing;
import dev.sixk.document.ReportDocument;
import dev.sixk.input.ParseOptions;
import dev.sixk.input.SixKException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A filing, and one document of it by its sequence number; the report itself if none is given. */
final class DocumentChoice {

    @Parameters(paramLabel = "FILE", description = "a file, or - for standard input")
    private String file = "-";

    @Option(names = "--document", paramLabel = "N", description = "the document with this sequence number (default: the report itself)")
    private @Nullable Integer sequence;

    /** Prints what the document gives; gives the exit status: 1 if it could not be read. */
    int print(Console console, EdgarParser parser, Function<ReportDocument, Stream<String>> lines) {
        ReportDocument document = choose(console, parser);
        if (document == null) {
            return 1;
        }
        try {
            console.lines(lines.apply(document));
            return 0;
        } catch (SixKException failure) {
            console.failure(file, Failures.reason(failure));
            return 1;
        }
    }

    /** Gives the document; null, and a failure is reported, if the filing cannot be read or has no such document of text. */
    private @Nullable ReportDocument choose(Console console, EdgarParser parser) {
        if (!(console.first(file, parser, ParseOptions.defaults()) instanceof Filing.Read read)) {
            return null;
        }
        List<ReportDocument> documents = ReportDocument.of(read.submission(), read.reports());
        ReportDocument chosen = sequence == null ? documents.get(read.reports().get(0).document())
            : documents.stream().filter(document -> document.document().sequence() == sequence).findFirst().orElse(null);
        if (chosen == null || !chosen.isReadable()) {
            console.failure(file, chosen == null ? "expected a document with the sequence number " + sequence + ", found none"
                : "expected a document of text, found " + chosen.document().kind());
            return null;
        }
        return chosen;
    }
}
