package dev.sixk.cli;

import dev.sixk.edgar.Inputs;
import dev.sixk.input.ParseLimits;
import dev.sixk.internal.container.BoundedInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Opens files that hold one input or many: plain files, {@code .gz}, {@code .zip}, and EDGAR's daily feed as {@code .tar.gz},
 * {@code .tgz} or {@code .tar}. Thread-safe; the walks are not.
 */
public final class Archives {

    private static final int BUFFER = 1 << 16;
    private static final Pattern ARCHIVE = Pattern.compile(".*\\.(?:zip|tar|tar\\.gz|tgz)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Archives() {
    }

    /** Tells by its name whether a file is an archive, which holds inputs under names of their own. */
    static boolean holdsMany(Path file) {
        return file.getFileName() != null && ARCHIVE.matcher(file.getFileName().toString()).matches();
    }

    /**
     * Opens a file. The archive's kind is told by its name; whether an input is gzip, by its first two bytes.
     *
     * @throws IOException if the file cannot be read
     */
    public static ArchiveWalk open(Path file, ParseLimits limits) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".zip")) {
            return new ZipWalk(file, limits);
        }
        if (name.endsWith(".tar")) {
            return new TarWalk(file.toString(), new BufferedInputStream(Files.newInputStream(file), BUFFER), limits);
        }
        if (name.endsWith(".tar.gz") || name.endsWith(".tgz")) {
            return new TarWalk(file.toString(), unpacked(file, limits), limits);
        }
        return new PlainWalk(file.toString(), Files.newInputStream(file), limits);
    }

    /** Leaves out the inputs whose form type does not pass; it is null where there is no header. Only headers are read for it. */
    public static ArchiveWalk ofForm(ArchiveWalk walk, Predicate<@Nullable String> formType) {
        return new FormWalk(walk, formType);
    }

    private static InputStream unpacked(Path file, ParseLimits limits) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            BoundedInput packed = BoundedInput.counting(in);
            return BoundedInput.archive(new GZIPInputStream(packed, BUFFER), limits, packed::count);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** A file that is one input. */
    private static final class PlainWalk implements ArchiveWalk {

        private final String name;
        private final InputStream in;
        private final ParseLimits limits;
        private boolean given;

        PlainWalk(String name, InputStream in, ParseLimits limits) {
            this.name = name;
            this.in = in;
            this.limits = limits;
        }

        @Override
        public @Nullable ArchiveMember next() throws IOException {
            ArchiveMember member = given ? null : new ArchiveMember(name, Inputs.open(in, limits), limits);
            given = true;
            return member;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    /** The inputs of some form types. */
    private record FormWalk(ArchiveWalk walk, Predicate<@Nullable String> formType) implements ArchiveWalk {

        @Override
        public @Nullable ArchiveMember next() throws IOException {
            ArchiveMember member = walk.next();
            while (member != null && !formType.test(member.formType())) {
                member = walk.next();
            }
            return member;
        }

        @Override
        public void close() throws IOException {
            walk.close();
        }
    }
}
