package dev.sixk.bulk;

import dev.sixk.input.ParseLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Opens archives: {@code .zip}, and EDGAR's daily feed as {@code .tar.gz}, {@code .tgz} or {@code .tar}. */
final class Archives {

    private static final Pattern ARCHIVE = Pattern.compile(".*\\.(?:zip|tar|tar\\.gz|tgz)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Archives() {
    }

    /** Tells by its name whether a file is an archive, which holds inputs under names of their own. */
    static boolean holdsMany(Path file) {
        return file.getFileName() != null && ARCHIVE.matcher(file.getFileName().toString()).matches();
    }

    /**
     * Opens an archive, whose kind is told by its name.
     *
     * @throws IOException if the file cannot be read, or the library for archives is not there
     */
    static ArchiveWalk open(Path file, ParseLimits limits) throws IOException {
        try {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            return name.endsWith(".zip") ? new ZipWalk(file, limits) : new TarWalk(file, !name.endsWith(".tar"), limits);
        } catch (NoClassDefFoundError missing) {
            throw new IOException("archives are read by org.apache.commons:commons-compress, which is not on the class path; add it", missing);
        }
    }
}
