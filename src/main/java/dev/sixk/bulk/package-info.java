/**
 * Many filings: {@link dev.sixk.bulk.Filings} reads files, directories, archives and streams as one ordered stream of reports or failures,
 * several at a time and with bounded memory. Archives need {@code org.apache.commons:commons-compress}, which embedders do not inherit.
 */
@NullMarked
package dev.sixk.bulk;

import org.jspecify.annotations.NullMarked;

