/** News: the lines of a document by their place, and the pieces that its grammar makes of them. */
@NullMarked
package dev.sixk.internal.news;

import org.jspecify.annotations.NullMarked;

