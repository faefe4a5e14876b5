/**
 * The whole record to JSON and back, with Jackson: {@link dev.sixk.jackson.SixKJacksonModule}. Needs
 * {@code com.fasterxml.jackson.core:jackson-databind}, which embedders do not inherit.
 */
@NullMarked
package dev.sixk.jackson;

import org.jspecify.annotations.NullMarked;
