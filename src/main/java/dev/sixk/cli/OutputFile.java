package dev.sixk.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * A file that appears whole or not at all: what is written goes to {@code FILE.part} beside it, which takes its name at the end. A run that
 * ended early leaves the part, and another can go on behind the last input that is whole.
 */
final class OutputFile {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final Path part;

    OutputFile(Path file) {
        this.file = file;
        this.part = Path.of(file + ".part");
    }

    /** Opens the part, behind what {@link #resume} left of it. */
    PrintWriter open() throws IOException {
        return new PrintWriter(Files.newBufferedWriter(part, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    /** Begins anew. */
    void clear() throws IOException {
        Files.deleteIfExists(part);
    }

    /** Cuts the part behind the last input that is known to be whole, and gives the names of those that are. */
    Set<String> resume() throws IOException {
        Set<String> whole = new HashSet<>();
        if (!Files.exists(part)) {
            return whole;
        }
        String last = "";
        long begins = 0;
        long offset = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(part))) {
            for (byte[] line = line(in); line.length > 0 && line[line.length - 1] == '\n'; line = line(in)) {
                String name = JSON.readTree(line).path("file").asText();
                if (!name.equals(last)) {
                    whole.add(last);
                    last = name;
                    begins = offset;
                }
                offset += line.length;
            }
        }
        try (RandomAccessFile bytes = new RandomAccessFile(part.toFile(), "rw")) {
            bytes.setLength(begins);
        }
        whole.remove("");
        return whole;
    }

    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        while (b >= 0) {
            line.write(b);
            if (b == '\n') {
                break;
            }
            b = in.read();
        }
        return line.toByteArray();
    }

    /** Gives the part its name. */
    void finish() throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
