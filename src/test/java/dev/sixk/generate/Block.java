package dev.sixk.generate;

import java.util.List;

/** A piece of a filing, before it is printed as text or as HTML. */
sealed interface Block {

    /** Lines in the middle of the page that belong together. */
    record Lines(List<String> lines) implements Block {
        static Lines of(String... lines) {
            return new Lines(List.of(lines));
        }
    }

    /** A paragraph. */
    record Prose(String text) implements Block {
    }

    /** Pieces beside each other on one line. */
    record Cells(List<String> cells) implements Block {
    }

    /** A table of two columns. */
    record Rows(List<List<String>> rows, boolean apart) implements Block {
    }

    /** The end of a page. */
    record PageEnd() implements Block {
    }
}
