/** Container: bytes become a header and documents; charset, privacy-enhanced mail, tags, uuencode on demand. */
@NullMarked
package dev.sixk.internal.container;

import org.jspecify.annotations.NullMarked;

