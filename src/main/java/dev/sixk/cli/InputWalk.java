package dev.sixk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * The inputs that the given names stand for, found as they are needed: a directory stands for the files under it, in the order of
 * their paths as strings, and an archive for its members, in its own order. Links to directories are followed only where they are given by name, so that no walk is endless.
 */
final class InputWalk implements Iterator<Input> {

    /** What is still to be visited, next first; holds the entries of the open directories only. */
    private final Deque<Visit> pending = new ArrayDeque<>();

    /** Something to visit: an input, or a directory that stands for some. */
    private sealed interface Visit {
    }

    private record One(Input input) implements Visit {
    }

    private record Directory(Path path) implements Visit {
    }

    private record Archive(ArchiveInputs inputs) implements Visit {
    }

    InputWalk(Console console, List<String> names) {
        names.forEach(name -> pending.add(given(console, name)));
    }

    @Override
    public boolean hasNext() {
        while (!pending.isEmpty()) {
            Visit visit = pending.remove();
            if (visit instanceof One) {
                pending.push(visit);
                return true;
            } else if (visit instanceof Directory directory) {
                open(directory.path());
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

    private static Visit given(Console console, String name) {
        try {
            Path path = Path.of(name);
            return Files.isDirectory(path) ? new Directory(path) : file(path, console.input(name));
        } catch (InvalidPathException noPath) {
            return new One(console.input(name));
        }
    }

    private static Visit file(Path path, Input input) {
        return Archives.holdsMany(path) ? new Archive(new ArchiveInputs(path)) : new One(input);
    }

    private void open(Archive archive) {
        Input member = archive.inputs().next();
        if (member != null) {
            pending.push(archive);
            pending.push(new One(member));
        }
    }

    private void open(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            // Last first onto the stack, so that the first comes off it first.
            entries.sorted(Comparator.comparing(InputWalk::sortKey).reversed()).map(InputWalk::found).forEach(pending::push);
        } catch (IOException failure) {
            pending.push(new One(Input.failing(directory.toString(), failure)));
        }
    }

    private static Visit found(Path path) {
        return isDirectory(path) ? new Directory(path) : file(path, Input.ofFile(path.toString(), path));
    }

    /** All that is under a directory begins with its name and "/": compared so, entries sort as the paths of the files do. */
    private static String sortKey(Path path) {
        return isDirectory(path) ? path + "/" : path.toString();
    }

    private static boolean isDirectory(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
