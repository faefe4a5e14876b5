/**
 * The record model of a Form 6-K: immutable, serializable, compared by value, free of parser types.
 *
 * <p>What a filing may lack is a {@code @Nullable} component; lists are never null and never modifiable. Values are given as the
 * filing prints them; where a value is also parsed (a date, a period) the raw words stand beside it. Record constructors are not
 * API: a component may be added in a minor version. All types are thread-safe.
 */
@NullMarked
package dev.sixk.model;

import org.jspecify.annotations.NullMarked;

