/** Reports as JSON has them: the flat record that {@code sixk facts} prints. */
@NullMarked
package dev.sixk.json;

import org.jspecify.annotations.NullMarked;

