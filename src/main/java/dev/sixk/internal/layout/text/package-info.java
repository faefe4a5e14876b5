/** Layout of fixed-width text: tags, entities and overprinting are taken away, gaps part the segments. */
@NullMarked
package dev.sixk.internal.layout.text;

import org.jspecify.annotations.NullMarked;

