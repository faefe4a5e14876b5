package dev.sixk.bulk;

import dev.sixk.edgar.Submission;
import dev.sixk.model.ParsedReport;
import java.util.List;
import java.util.Objects;

/** What one input of many gave: its reports, or why it could not be read. */
public sealed interface Filing {

    /** Gives the input's name: the path as given, as found under a directory, or {@code archive.zip!member}. */
    String name();

    /**
     * An input that was read.
     *
     * @param name       the input's name
     * @param submission its documents and header
     * @param reports    its reports, in the order of the documents; never empty
     */
    record Read(String name, Submission submission, List<ParsedReport<?>> reports) implements Filing {

        public Read {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(submission, "submission");
            reports = List.copyOf(reports);
        }
    }

    /**
     * An input that could not be read.
     *
     * @param name   the input's name
     * @param reason an {@code IOException}, a {@code SixKException}, or what went wrong with the reading itself
     */
    record Failed(String name, Throwable reason) implements Filing {

        public Failed {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
