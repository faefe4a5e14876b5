package dev.sixk.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Where inputs come from: a file, directory or archive, or a stream, or a name that is none of them.
 *
 * @param name   the name as given
 * @param path   the path, null for a stream and for what is no path
 * @param stream the stream, null for a path
 * @param fault  why the name is no path, null if it is one
 */
record Source(String name, @Nullable Path path, @Nullable InputStream stream, @Nullable IOException fault) {

    static Source of(String name) {
        if (name.isEmpty()) {
            return new Source(name, null, null, new IOException("expected a path, found an empty name"));
        }
        try {
            return of(Path.of(name));
        } catch (InvalidPathException noPath) {
            return new Source(name, null, null, new IOException("not a path: " + noPath.getReason(), noPath));
        }
    }

    static Source of(Path path) {
        return new Source(path.toString(), path, null, null);
    }

    /** Gives how many bytes the files have that the source stands for; -1 if nobody can know. */
    long bytes() {
        if (stream != null) {
            return -1;
        }
        return path == null ? 0 : Files.isDirectory(path) ? bytesBelow(path) : Input.size(path);
    }

    private static long bytesBelow(Path directory) {
        long[] sum = {0};
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    sum[0] += attributes.size();
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unknown) {
            return -1;
        }
        return sum[0];
    }
}
