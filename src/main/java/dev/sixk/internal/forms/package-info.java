/** The forms that this library reads itself: Form 6-K and Form 8-K. */
@NullMarked
package dev.sixk.internal.forms;

import org.jspecify.annotations.NullMarked;

