package dev.sixk.bulk;

import dev.sixk.edgar.Inputs;
import dev.sixk.input.ParseLimits;
import dev.sixk.internal.container.BoundedInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files of a ZIP archive, in the order of its directory. */
final class ZipWalk implements ArchiveWalk {

    private final String name;
    private final ZipFile zip;
    private final Enumeration<ZipArchiveEntry> entries;
    private final ParseLimits limits;
    private long position;

    ZipWalk(Path file, ParseLimits limits) throws IOException {
        this.name = file.toString();
        this.limits = limits;
        this.zip = ZipFile.builder().setPath(file).get();
        this.entries = zip.getEntries();
    }

    @Override
    public @Nullable ArchiveMember next() throws IOException {
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            position += Math.max(0, entry.getCompressedSize());
            if (!entry.isDirectory()) {
                InputStream unpacked = BoundedInput.unpacked(zip.getInputStream(entry), limits, entry::getCompressedSize);
                return new ArchiveMember(name + "!" + entry.getName(), Inputs.open(unpacked, limits));
            }
        }
        return null;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
