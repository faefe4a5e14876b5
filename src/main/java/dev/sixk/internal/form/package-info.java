/** The forms that this library reads itself. */
@NullMarked
package dev.sixk.internal.form;

import org.jspecify.annotations.NullMarked;
