/** Lists of exhibits: from the report's tree to the record. */
@NullMarked
package dev.sixk.internal.exhibits;

import org.jspecify.annotations.NullMarked;
