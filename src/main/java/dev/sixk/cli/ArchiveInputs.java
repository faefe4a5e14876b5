package dev.sixk.cli;

import dev.sixk.input.ParseLimits;
import dev.sixk.input.SixKException;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The inputs of one archive, read as they are taken: an archive is opened when its turn comes. Not thread-safe. */
final class ArchiveInputs {

    private final Path file;
    private @Nullable ArchiveWalk walk;
    private boolean ended;

    ArchiveInputs(Path file) {
        this.file = file;
    }

    /** Gives the next member, in memory, or null behind the last. What cannot be read gives an input that says so. */
    @Nullable Input next() {
        if (ended) {
            return null;
        }
        try {
            ArchiveWalk open = walk == null ? Archives.open(file, ParseLimits.defaults()) : walk;
            walk = open;
            ArchiveMember member = open.next();
            if (member != null) {
                return read(member);
            }
            end();
            return null;
        } catch (IOException | SixKException | IllegalArgumentException failure) {
            // The rest of a damaged archive cannot be found.
            end();
            return Input.failing(file.toString(), new IOException(Failures.reason(failure), failure));
        }
    }

    private static Input read(ArchiveMember member) {
        try {
            byte[] bytes = member.bytes();
            return new Input(member.name(), () -> bytes);
        } catch (IOException | SixKException failure) {
            return Input.failing(member.name(), new IOException(Failures.reason(failure), failure));
        }
    }

    private void end() {
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
