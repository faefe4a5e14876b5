package dev.sixk.bulk;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Goes through the members of an archive one after another, without unpacking to disk. Not thread-safe. */
interface ArchiveWalk extends Closeable {

    /**
     * Gives the next member, or null if there is none. The member before it cannot be read any more.
     *
     * @throws IOException if the archive cannot be read
     */
    @Nullable ArchiveMember next() throws IOException;

    /** Gives how many bytes of the archive's file lie behind what was read. */
    long position();
}
