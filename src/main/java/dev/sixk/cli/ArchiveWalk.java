package dev.sixk.cli;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Goes through the inputs of a file one after another, without unpacking to disk. Not thread-safe. */
public interface ArchiveWalk extends Closeable {

    /**
     * Gives the next input, or null if there is none. The input before it cannot be read any more.
     *
     * @throws IOException if the archive cannot be read
     */
    @Nullable ArchiveMember next() throws IOException;
}
