package dev.sixk.bulk;

import dev.sixk.input.LimitExceededException;
import dev.sixk.input.ParseLimits;
import dev.sixk.input.SixKException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The inputs of one archive, read as they are taken: an archive is opened when its turn comes. Not thread-safe. */
final class ArchiveInputs implements Closeable {

    private final Path file;
    private final ParseLimits limits;
    private @Nullable ArchiveWalk walk;
    private int members;
    private long position;
    private boolean ended;

    ArchiveInputs(Path file, ParseLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Gives the next member, in memory, or null behind the last. What cannot be read gives an input that says so. */
    @Nullable Input next() {
        if (ended) {
            return null;
        }
        try {
            ArchiveWalk open = walk == null ? Archives.open(file, limits) : walk;
            walk = open;
            ArchiveMember member = open.next();
            if (member == null) {
                close();
                return null;
            }
            if (++members > limits.members()) {
                throw new LimitExceededException("members in the archive", members, limits.members(), "members");
            }
            return read(open, member);
        } catch (IOException | SixKException | IllegalArgumentException failure) {
            // The rest of a damaged archive cannot be found.
            close();
            return Input.failing(file.toString(), failure);
        }
    }

    private Input read(ArchiveWalk open, ArchiveMember member) {
        try {
            byte[] bytes = member.in().readAllBytes();
            long before = position;
            position = open.position();
            return new Input(member.name(), () -> bytes, bytes.length, position - before);
        } catch (IOException | SixKException failure) {
            return Input.failing(member.name(), failure);
        }
    }

    @Override
    public void close() {
        ended = true;
        try {
            if (walk != null) {
                walk.close();
            }
        } catch (IOException unimportant) {
            // All that was wanted has been read.
        }
    }
}
