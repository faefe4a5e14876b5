package user.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** A folder of submissions as they are kept: in folders, some packed, some files bad. */
final class MadeFolder {

    static final int GOOD = 24;
    /** Those that Spark hands on: it leaves out an empty file. */
    static final int BAD = 3;

    private MadeFolder() {
    }

    /** Writes the good files and the bad ones into a folder that is there. */
    static void write(Path folder) throws IOException {
        for (int number = 0; number < GOOD; number++) {
            byte[] text = new MadeSubmission(number).text().getBytes(StandardCharsets.UTF_8);
            Path month = Files.createDirectories(folder.resolve("month " + number % 12));
            boolean packed = number % 6 == 5;
            Files.write(month.resolve(number + (packed ? ".txt.gz" : ".txt")), packed ? gzip(text) : text);
        }
        writeBad(Files.createDirectories(folder.resolve("bad")));
        Files.writeString(folder.resolve("notes.md"), "No file for the job: its name is another.");
    }

    private static void writeBad(Path folder) throws IOException {
        byte[] packed = gzip(new MadeSubmission(27).text().getBytes(StandardCharsets.UTF_8));
        byte[] random = new byte[5_000];
        new Random(7).nextBytes(random);
        Files.write(folder.resolve("empty.txt"), new byte[0]);
        Files.write(folder.resolve("random.txt"), random);
        Files.write(folder.resolve("truncated.txt.gz"), Arrays.copyOf(packed, packed.length / 2));
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("long.txt").toFile(), "rw")) {
            // A hole: it takes no room where the file system knows them.
            file.setLength((192L << 20) + 1);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
