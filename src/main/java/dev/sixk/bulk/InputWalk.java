package dev.sixk.bulk;

import dev.sixk.input.ParseLimits;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The inputs that sources stand for, found as they are needed: a directory stands for the files under it, in the order of their paths as
 * strings, and an archive for its members, in its own order. A directory is opened once, however many links lead to it, so that no walk
 * is endless. Not thread-safe.
 */
final class InputWalk implements Iterator<Input>, Closeable {

    /** What is still to be visited, next first; holds the entries of the open directories only. */
    private final Deque<Visit> pending = new ArrayDeque<>();
    private final Set<Path> opened = new HashSet<>();
    private final ParseLimits limits;

    /** Something to visit: an input, or a directory or archive that stands for some. */
    private sealed interface Visit {
    }

    private record One(Input input) implements Visit {
    }

    private record Directory(Path path, boolean given) implements Visit {
    }

    private record Archive(ArchiveInputs inputs) implements Visit {
    }

    InputWalk(List<Source> sources, ParseLimits limits) {
        this.limits = limits;
        sources.forEach(source -> pending.add(given(source)));
    }

    @Override
    public boolean hasNext() {
        while (!pending.isEmpty()) {
            Visit visit = pending.remove();
            if (visit instanceof One) {
                pending.push(visit);
                return true;
            } else if (visit instanceof Directory directory) {
                open(directory);
            } else if (visit instanceof Archive archive) {
                open(archive);
            }
        }
        return false;
    }

    @Override
    public Input next() {
        if (hasNext() && pending.remove() instanceof One one) {
            return one.input();
        }
        throw new NoSuchElementException();
    }

    @Override
    public void close() {
        pending.forEach(visit -> {
            if (visit instanceof Archive archive) {
                archive.inputs().close();
            }
        });
        pending.clear();
    }

    private Visit given(Source source) {
        if (source.stream() != null) {
            return new One(Input.ofStream(source.name(), source.stream(), limits));
        }
        if (source.fault() != null) {
            return new One(Input.failing(source.name(), source.fault()));
        }
        Path path = Objects.requireNonNull(source.path());
        return Files.isDirectory(path) ? new Directory(path, true) : file(path, source.name());
    }

    private Visit file(Path path, String name) {
        return Archives.holdsMany(path) ? new Archive(new ArchiveInputs(path, limits)) : new One(Input.ofFile(name, path, limits));
    }

    private void open(Archive archive) {
        Input member = archive.inputs().next();
        if (member != null) {
            pending.push(archive);
            pending.push(new One(member));
        }
    }

    private void open(Directory directory) {
        try (Stream<Path> entries = Files.list(directory.path())) {
            if (!opened.add(directory.path().toRealPath())) {
                return;
            }
            // Last first onto the stack, so that the first comes off it first.
            List<Path> found = entries.sorted(Comparator.comparing(InputWalk::sortKey).reversed()).toList();
            if (found.isEmpty() && directory.given()) {
                throw new IOException("expected files, found an empty directory");
            }
            found.forEach(path -> pending.push(Files.isDirectory(path) ? new Directory(path, false) : file(path, path.toString())));
        } catch (IOException failure) {
            pending.push(new One(Input.failing(directory.path().toString(), failure)));
        }
    }

    /** All that is under a directory begins with its name and "/": compared so, entries sort as the paths of the files do. */
    private static String sortKey(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? path + "/" : path.toString();
    }
}
