package dev.sixk.internal.explain;

/**
 * A fact that a form may have and the report does not print.
 *
 * @param named what it is called
 * @param path  the path that it would have in the record
 */
record Absent(Named named, String path) {
}
