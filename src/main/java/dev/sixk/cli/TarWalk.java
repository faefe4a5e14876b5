package dev.sixk.cli;

import dev.sixk.edgar.Inputs;
import dev.sixk.input.ParseLimits;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** The files of a tar archive, in its order. */
final class TarWalk implements ArchiveWalk {

    private final String name;
    private final TarArchiveInputStream tar;
    private final ParseLimits limits;

    TarWalk(String name, InputStream in, ParseLimits limits) {
        this.name = name;
        this.tar = new TarArchiveInputStream(in);
        this.limits = limits;
    }

    @Override
    public @Nullable ArchiveMember next() throws IOException {
        TarArchiveEntry entry = nextEntry();
        while (entry != null && !entry.isFile()) {
            entry = nextEntry();
        }
        return entry == null ? null : new ArchiveMember(name + "!" + entry.getName(), Inputs.open(tar, limits), limits);
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
    public void close() throws IOException {
        tar.close();
    }
}
