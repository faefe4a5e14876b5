package dev.sixk.bulk;

import java.io.InputStream;

/**
 * A member of an archive.
 *
 * @param name {@code archive.zip!member}
 * @param in   its bytes, unpacked and within the limits; readable until the walk goes on
 */
record ArchiveMember(String name, InputStream in) {
}
