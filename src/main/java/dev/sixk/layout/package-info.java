/** A document as a reader sees it: lines of segments, of no form and of no kind of file. Beta: it changes until the first release. */
@NullMarked
package dev.sixk.layout;

import org.jspecify.annotations.NullMarked;

