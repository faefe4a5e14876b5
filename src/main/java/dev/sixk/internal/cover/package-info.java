/** Reads the cover above its check boxes from the report's tree: form, period, file numbers, registrants. */
@NullMarked
package dev.sixk.internal.cover;

import org.jspecify.annotations.NullMarked;

