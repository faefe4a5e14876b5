package dev.sixk.internal.forms;

import dev.sixk.facts.AskedQuestion;
import dev.sixk.grammar.EightKWords;
import dev.sixk.model.Box;
import java.util.ArrayList;
import java.util.List;

/** The four boxes below the cover of Form 8-K, by the rule that the words beside each name. */
final class Provisions {

    private Provisions() {
    }

    /** Takes the boxes from the questions of a cover. */
    static List<Box> of(List<AskedQuestion> questions) {
        List<Box> boxes = new ArrayList<>();
        for (AskedQuestion question : questions) {
            if (isProvision(question.topic()) && !question.boxes().isEmpty()) {
                Box box = question.boxes().get(0);
                boxes.add(new Box(question.subject().text(), box.state(), box.mark()));
            }
        }
        return boxes;
    }

    private static boolean isProvision(int topic) {
        return switch (topic) {
            case EightKWords.RULE_425, EightKWords.RULE_14A_12, EightKWords.RULE_14D_2, EightKWords.RULE_13E_4 -> true;
            default -> false;
        };
    }
}
