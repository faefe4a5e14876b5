/** Exhibits: what lists and sentences of the report attach, and where the report is incorporated by reference. */
@NullMarked
package dev.sixk.internal.exhibits;

import org.jspecify.annotations.NullMarked;

