package dev.sixk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The inputs that the given names stand for, found as they are needed: a directory stands for the files under it, in the order of
 * their paths as strings. Links to directories are followed only where they are given by name, so that no walk is endless.
 */
final class Inputs implements Iterator<Input> {

    private final Console console;
    /** What is still to be visited, next first; holds the entries of the open directories only. */
    private final Deque<Found> pending = new ArrayDeque<>();
    private @Nullable Input next;

    /** A name that was given or found. */
    private record Found(String name, boolean directory) {

        /** Under a directory all names begin with its name and "/": compared so, names sort as the paths of the files do. */
        String sortKey() {
            return directory ? name + "/" : name;
        }
    }

    Inputs(Console console, List<String> names) {
        this.console = console;
        names.forEach(name -> pending.add(new Found(name, isDirectory(name))));
    }

    @Override
    public boolean hasNext() {
        while (next == null && !pending.isEmpty()) {
            Found found = pending.remove();
            if (found.directory()) {
                open(found.name());
            } else {
                next = console.input(found.name());
            }
        }
        return next != null;
    }

    @Override
    public Input next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Input input = next;
        next = null;
        return input;
    }

    private void open(String directory) {
        try (Stream<Path> entries = Files.list(Path.of(directory))) {
            List<Found> found = new ArrayList<>(entries.map(Inputs::found).sorted(Comparator.comparing(Found::sortKey)).toList());
            for (int i = found.size() - 1; i >= 0; i--) {
                pending.push(found.get(i));
            }
        } catch (IOException failure) {
            next = Input.failing(directory, failure);
        }
    }

    private static Found found(Path path) {
        return new Found(path.toString(), Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS));
    }

    private static boolean isDirectory(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
