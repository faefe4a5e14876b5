package dev.sixk.edgar;

import dev.sixk.model.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document's content, decoded. Two of these are equal only if they hold the same array.
 *
 * @param name     the name in the opening line of uuencoded content, null for other content. It is a label: do not use it as a path
 * @param bytes    the bytes, a copy that is the caller's own
 * @param problems what was odd in the encoding, with 1-based lines counted from the opening line; what is damaged counts as zeros
 */
public record DecodedContent(@Nullable String name, byte[] bytes, List<Problem> problems) {

    public DecodedContent {
        problems = List.copyOf(problems);
    }
}
