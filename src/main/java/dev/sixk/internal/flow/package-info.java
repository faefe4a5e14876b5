/** The flow from bytes to records: which documents are read, and by which form's module. */
@NullMarked
package dev.sixk.internal.flow;

import org.jspecify.annotations.NullMarked;

