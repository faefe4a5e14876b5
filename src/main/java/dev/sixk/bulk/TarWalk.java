package dev.sixk.bulk;

import dev.sixk.edgar.Inputs;
import dev.sixk.input.ParseLimits;
import dev.sixk.internal.container.BoundedInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** The files of a tar archive, in its order. */
final class TarWalk implements ArchiveWalk {

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final BoundedInput file;
    private final TarArchiveInputStream tar;
    private final ParseLimits limits;

    TarWalk(Path path, boolean gzip, ParseLimits limits) throws IOException {
        this.name = path.toString();
        this.limits = limits;
        InputStream in = Files.newInputStream(path);
        try {
            this.file = BoundedInput.counting(new BufferedInputStream(in, BUFFER));
            this.tar = new TarArchiveInputStream(
                gzip ? BoundedInput.archive(new GZIPInputStream(file, BUFFER), limits, file::count) : file);
        } catch (IOException | RuntimeException | LinkageError failure) {
            in.close();
            throw failure;
        }
    }

    @Override
    public @Nullable ArchiveMember next() throws IOException {
        TarArchiveEntry entry = nextEntry();
        while (entry != null && !entry.isFile()) {
            entry = nextEntry();
        }
        return entry == null ? null : new ArchiveMember(name + "!" + entry.getName(), Inputs.open(tar, limits));
    }

    /** Damage in an entry's numbers comes out of the library as an unchecked exception in places. */
    private @Nullable TarArchiveEntry nextEntry() throws IOException {
        try {
            return tar.getNextEntry();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("damaged tar archive " + name + ": " + e.getMessage(), e);
        }
    }

    @Override
    public long position() {
        return file.count();
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
