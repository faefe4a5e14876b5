package dev.sixk.input;

import java.io.Serializable;

/**
 * Bounds what one input may cost. Beyond a bound reading stops with a {@link LimitExceededException}; only {@code problems} are
 * merely no longer kept. Thread-safe.
 *
 * <p>The defaults fit a heap of 2 GiB: ordinary text and HTML of 64 MiB, in an input of 192 MiB, was read in it; 1 GiB held the same
 * of 32 MiB, or with {@link ParseOptions#evidence} of 16 MiB. What is counted from {@code nodes} on bounds text that is
 * made to cost memory: whoever has less heap lowers them in proportion.
 *
 * @param inputBytes      the longest input, unpacked, by default 192 MiB; at most {@value #LONGEST_ARRAY}
 * @param textBytes       the longest document that is decoded as text, as a report is before it is read, by default 64 MiB; at most
 *                        {@value #LONGEST_ARRAY}. Attachments count only when their text is asked for.
 * @param expansion       how many times longer than its packed form an input may be, beyond its first 16 MiB; by default 200
 * @param headerBytes     the longest submission header, by default 1 MiB
 * @param documents       the most documents of a submission, by default 10,000
 * @param attachmentBytes the longest decoded attachment, by default 256 MiB
 * @param problems        the most problems kept, by default 1,000
 * @param members         the most members of an archive, by default 1,000,000
 * @param nodes           the most tags of an HTML document, counted by their brackets, by default 12,000,000
 * @param lines           the most printed lines of a document, by default 4,000,000
 * @param segments        the most pieces of all its lines that white space or cells part, by default 10,000,000
 * @param lineSegments    the most pieces of one line, by default 1,000,000
 * @param phrases         the most words, signs and phrases of a document, by default 32,000,000
 * @param tokens          the most tokens of a report: what remains when words without a phrase of the form are taken together; by default 500,000
 */
public record ParseLimits(long inputBytes, long textBytes, int expansion, int headerBytes, int documents, long attachmentBytes,
                          int problems, int members, int nodes, int lines, int segments, int lineSegments, int phrases,
                          int tokens) implements Serializable {

    /** The longest byte array that common virtual machines allow. */
    public static final long LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    private static final ParseLimits DEFAULTS =
        new ParseLimits(192L << 20, 64L << 20, 200, 1 << 20, 10_000, 256L << 20, 1_000, 1_000_000, 12_000_000, 4_000_000, 10_000_000,
            1_000_000, 32_000_000, 500_000);

    public ParseLimits {
        positive("inputBytes", inputBytes);
        positive("textBytes", textBytes);
        positive("expansion", expansion);
        positive("headerBytes", headerBytes);
        positive("documents", documents);
        positive("attachmentBytes", attachmentBytes);
        positive("problems", problems);
        positive("members", members);
        positive("nodes", nodes);
        positive("lines", lines);
        positive("segments", segments);
        positive("lineSegments", lineSegments);
        positive("phrases", phrases);
        positive("tokens", tokens);
        inputBytes = Math.min(inputBytes, LONGEST_ARRAY);
        textBytes = Math.min(textBytes, LONGEST_ARRAY);
        attachmentBytes = Math.min(attachmentBytes, LONGEST_ARRAY);
    }

    private static void positive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, is " + value);
        }
    }

    /** Gives the default limits. */
    public static ParseLimits defaults() {
        return DEFAULTS;
    }

    /** Begins with the default limits. */
    public static Builder builder() {
        return DEFAULTS.toBuilder();
    }

    /** Begins with these limits. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Changes limits one by one. Not thread-safe; the built limits are. */
    public static final class Builder {

        private long inputBytes;
        private long textBytes;
        private int expansion;
        private int headerBytes;
        private int documents;
        private long attachmentBytes;
        private int problems;
        private int members;
        private int nodes;
        private int lines;
        private int segments;
        private int lineSegments;
        private int phrases;
        private int tokens;

        private Builder(ParseLimits from) {
            inputBytes = from.inputBytes;
            textBytes = from.textBytes;
            expansion = from.expansion;
            headerBytes = from.headerBytes;
            documents = from.documents;
            attachmentBytes = from.attachmentBytes;
            problems = from.problems;
            members = from.members;
            nodes = from.nodes;
            lines = from.lines;
            segments = from.segments;
            lineSegments = from.lineSegments;
            phrases = from.phrases;
            tokens = from.tokens;
        }

        /** Sets the longest input in bytes, unpacked; at least 1, cut to {@link #LONGEST_ARRAY}. */
        public Builder inputBytes(long value) {
            inputBytes = value;
            return this;
        }

        /** Sets the longest document in bytes that is decoded as text; at least 1, cut to {@link #LONGEST_ARRAY}. */
        public Builder textBytes(long value) {
            textBytes = value;
            return this;
        }

        /** Sets how many times longer than its packed form an input may be, beyond its first 16 MiB; at least 1. */
        public Builder expansion(int value) {
            expansion = value;
            return this;
        }

        /** Sets the longest submission header in bytes; at least 1. */
        public Builder headerBytes(int value) {
            headerBytes = value;
            return this;
        }

        /** Sets the most documents of a submission; at least 1. */
        public Builder documents(int value) {
            documents = value;
            return this;
        }

        /** Sets the longest decoded attachment in bytes; at least 1, cut to {@link #LONGEST_ARRAY}. */
        public Builder attachmentBytes(long value) {
            attachmentBytes = value;
            return this;
        }

        /** Sets the most problems kept; at least 1. */
        public Builder problems(int value) {
            problems = value;
            return this;
        }

        /** Sets the most members of an archive; at least 1. */
        public Builder members(int value) {
            members = value;
            return this;
        }

        /** Sets the most tags of an HTML document; at least 1. */
        public Builder nodes(int value) {
            nodes = value;
            return this;
        }

        /** Sets the most printed lines of a document; at least 1. */
        public Builder lines(int value) {
            lines = value;
            return this;
        }

        /** Sets the most pieces of all lines; at least 1. */
        public Builder segments(int value) {
            segments = value;
            return this;
        }

        /** Sets the most pieces of one line; at least 1. */
        public Builder lineSegments(int value) {
            lineSegments = value;
            return this;
        }

        /** Sets the most words, signs and phrases of a document; at least 1. */
        public Builder phrases(int value) {
            phrases = value;
            return this;
        }

        /** Sets the most tokens of a report; at least 1. */
        public Builder tokens(int value) {
            tokens = value;
            return this;
        }

        /**
         * Gives the limits.
         *
         * @throws IllegalArgumentException if a limit is below 1
         */
        public ParseLimits build() {
            return new ParseLimits(inputBytes, textBytes, expansion, headerBytes, documents, attachmentBytes, problems, members, nodes, lines,
                segments, lineSegments, phrases, tokens);
        }
    }
}
