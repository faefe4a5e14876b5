package dev.sixk.cli;

import dev.sixk.edgar.Submission;
import dev.sixk.input.LimitExceededException;
import dev.sixk.input.ParseLimits;
import dev.sixk.model.SubmissionHeader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One input of a walk: a plain file, or a member of an archive. Readable until the walk goes on; not thread-safe. */
public final class ArchiveMember {

    private static final int STEP = 1 << 14;
    /** A header that is longer is found only by reading the whole member. */
    private static final int HEADER_REACH = 1 << 18;
    private static final String DOCUMENT = "<document>";

    private final String name;
    private final InputStream in;
    private final ParseLimits limits;
    private byte[] beginning = new byte[0];

    ArchiveMember(String name, InputStream in, ParseLimits limits) {
        this.name = name;
        this.in = in;
        this.limits = limits;
    }

    /** Gives the name: the file as given, or {@code archive.zip!member}. */
    public String name() {
        return name;
    }

    /**
     * Reads the header alone and gives its form type, such as {@code "6-K"}, or null if there is no header or none in it. The
     * member can still be read as a whole.
     *
     * @throws IOException            if the member cannot be read
     * @throws LimitExceededException if a limit is passed
     */
    public @Nullable String formType() throws IOException {
        while (beginning.length < HEADER_REACH && !hasDocument()) {
            byte[] more = in.readNBytes(STEP);
            if (more.length == 0) {
                break;
            }
            beginning = joined(beginning, more);
        }
        SubmissionHeader header = Submission.of(beginning, limits).header();
        return header == null ? null : header.formType();
    }

    /**
     * Reads the whole member; a second call gives what is left, which is nothing.
     *
     * @throws IOException            if the member cannot be read
     * @throws LimitExceededException if a limit is passed
     */
    public byte[] bytes() throws IOException {
        byte[] all = joined(beginning, in.readAllBytes());
        beginning = new byte[0];
        return all;
    }

    private static byte[] joined(byte[] first, byte[] rest) {
        byte[] all = Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, all, first.length, rest.length);
        return all;
    }

    private boolean hasDocument() {
        return new String(beginning, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT).contains(DOCUMENT);
    }
}
