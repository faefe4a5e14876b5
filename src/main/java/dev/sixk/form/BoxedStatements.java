package dev.sixk.form;

import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads statements with boxes, whatever they are about: "Indicate by check mark whether ... Yes [X] No [ ]", "[ ] Written
 * communications pursuant to ...". Forms that know what they ask pick theirs by their own phrases.
 */
public final class BoxedStatements {

    private static final int LONGEST_MARK = 12;

    private final List<BoxedStatement> statements = new ArrayList<>();
    private final List<Item> words = new ArrayList<>();
    private BoxRun run = new BoxRun();
    private @Nullable BoxRun before;
    private boolean leads;

    private BoxedStatements() {
    }

    /** Reads the lines from a cover's first question on, as {@link CoverExtent#questions()} gives them. */
    public static List<BoxedStatement> of(List<PassageLine> lines) {
        BoxedStatements reader = new BoxedStatements();
        lines.forEach(reader::line);
        reader.closeRun();
        reader.flush();
        return List.copyOf(reader.statements);
    }

    private void line(PassageLine line) {
        if (line.gapBefore() && before != null && !words.isEmpty() && run.isEmpty()) {
            flush();
        }
        boolean first = true;
        for (Item item : line.items()) {
            if (isGlyph(item)) {
                leads = run.isEmpty() ? first && BoxRun.isMark(item) : leads;
                run.add(item);
            } else if (run.isEmpty() || !CoverElement.isPunctuation(item)) {
                closeRun();
                word(item);
            }
            first = false;
        }
    }

    private static boolean isGlyph(Item item) {
        return BoxRun.isLabel(item) || BoxRun.isMark(item) && item.text().length() <= LONGEST_MARK;
    }

    private void word(Item item) {
        if (item.isOneOf(LineRule.INDICATE, LineRule.BOX_LEAD)) {
            flush();
        }
        words.add(item);
    }

    /** Boxes with labels, and a box behind words, answer the words before; a box that begins a line is that of the words behind it. */
    private void closeRun() {
        if (run.isEmpty()) {
            return;
        }
        boolean answers = run.hasLabel() && (run.hasMark() || run.has(LineRule.YES) && run.has(LineRule.NO));
        if (answers || run.hasMark() && !leads && before == null) {
            before = run;
            flush();
        } else if (run.hasMark()) {
            flush();
            before = run;
        } else {
            words.addAll(run.glyphs());
        }
        run = new BoxRun();
    }

    private void flush() {
        if (before != null) {
            Words text = words.isEmpty() ? Words.NONE
                : Words.of(words.get(0).passage(), words.get(0).start(), words.get(words.size() - 1).end());
            statements.add(new BoxedStatement(words, text, before.boxes().stream().map(BoxRun.Found::box).toList()));
        }
        before = null;
        words.clear();
    }
}
