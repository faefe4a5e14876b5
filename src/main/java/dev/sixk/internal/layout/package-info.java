/** Layout: a document's kind is told, its lines are cut, and columns of captions are put into reading order. */
@NullMarked
package dev.sixk.internal.layout;

import org.jspecify.annotations.NullMarked;

