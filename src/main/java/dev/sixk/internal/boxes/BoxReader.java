package dev.sixk.internal.boxes;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.model.BoxState;
import dev.sixk.words.FormToken;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what one box shows, beside its twin. */
final class BoxReader {

    private static final String TICK = "v";

    private final List<FormToken> own;
    private final List<FormToken> twin;
    private final boolean shared;
    private final boolean guessed;
    /** A sign that nothing knows is a mark where the other label's box is an empty one. */
    private final boolean emptyTwin;
    /** A tick as it is typed is one where nothing stands beside the other label: "Form 20-F  V   Form 40-F". */
    private final boolean bareTwin;

    /**
     * Makes a reader.
     *
     * @param own     the box's marks
     * @param twin    the marks of the other label, null without one
     * @param shared  whether nothing tells whose of the two the marks are
     * @param guessed whether the marks' position alone tells it
     */
    BoxReader(List<FormToken> own, @Nullable List<FormToken> twin, boolean shared, boolean guessed) {
        this.own = own;
        this.twin = twin == null ? List.of() : twin;
        this.shared = shared;
        this.guessed = guessed;
        this.emptyTwin = !shared && !this.twin.isEmpty() && this.twin.stream().allMatch(BoxReader::isEmpty);
        this.bareTwin = !shared && twin != null && twin.isEmpty();
    }

    PlacedBox box(int label, Words words) {
        BoxState state = state();
        FormToken mark = mark(state);
        String text = mark == null || mark.getType() == STRUCK ? "" : mark.getText();
        Words all = mark == null ? words : words.isEmpty() ? mark.words() : Words.join(" ", List.of(words, mark.words()));
        return new PlacedBox(label, state, text, all, guessed && !own.isEmpty());
    }

    /** A mark that contradicts another, or may be the other label's, cannot be read; one on a blank is a mark. */
    private BoxState state() {
        List<BoxState> states = new ArrayList<>(own.stream().map(this::state).distinct().toList());
        if (!shared && states.size() > 1 && own.stream().allMatch(mark -> state(mark) != BoxState.UNCHECKED || isWeak(mark))) {
            states.remove(BoxState.UNCHECKED);
        }
        if (states.isEmpty()) {
            boolean other = !twin.isEmpty() && twin.stream().allMatch(mark -> mark.getType() == STRUCK);
            return other ? BoxState.CHECKED : BoxState.UNCHECKED;
        }
        boolean open = states.size() > 1 || shared && own.size() == 1 && states.get(0) == BoxState.CHECKED;
        return open ? BoxState.UNREADABLE : states.get(0);
    }

    /** A rule to write on, and an empty cell between bars, say nothing beside a mark. */
    private static boolean isWeak(FormToken mark) {
        return mark.getType() == EMPTY_CELL || mark.getText().charAt(0) == '_';
    }

    private BoxState state(FormToken mark) {
        return switch (mark.getType()) {
            case CHECKED, IMAGE_CHECKED, LETTER_CHECKED -> BoxState.CHECKED;
            case UNKNOWN_MARK, BULLET -> emptyTwin || bareTwin && mark.getText().equalsIgnoreCase(TICK) ? BoxState.CHECKED : BoxState.UNREADABLE;
            case IMAGE -> BoxState.UNREADABLE;
            default -> BoxState.UNCHECKED;
        };
    }

    private static boolean isEmpty(FormToken mark) {
        return switch (mark.getType()) {
            case UNCHECKED, EMPTY_CELL, LETTER_UNCHECKED, IMAGE_UNCHECKED -> true;
            default -> false;
        };
    }

    private @Nullable FormToken mark(BoxState state) {
        for (FormToken mark : own) {
            if (state == BoxState.UNREADABLE && state(mark) != BoxState.UNCHECKED || state(mark) == state) {
                return mark;
            }
        }
        return own.isEmpty() ? null : own.get(0);
    }
}
