/**
 * The command line: {@code sixk facts}, {@code sixk parse}, {@code sixk text}.
 *
 * <p>Its libraries (picocli, Jackson) are optional dependencies: who embeds the parser does not inherit them. This package is not
 * exported; the command line itself, its output and its exit statuses are the interface.
 */
@NullMarked
package dev.sixk.cli;

import org.jspecify.annotations.NullMarked;

