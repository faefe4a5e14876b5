/** What visitors find in a document: the words behind each fact, the path of the fact in its record, and problems. Beta: it changes until the first release. */
@NullMarked
package dev.sixk.facts;

import org.jspecify.annotations.NullMarked;

