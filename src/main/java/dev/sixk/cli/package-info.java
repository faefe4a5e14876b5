/** The command line. Its libraries are optional dependencies: embedders do not need them. */
@NullMarked
package dev.sixk.cli;

import org.jspecify.annotations.NullMarked;
