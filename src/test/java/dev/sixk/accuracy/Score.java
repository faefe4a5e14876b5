package dev.sixk.accuracy;

import java.util.Locale;

/** Counts of one field: facts of the gold labels, facts predicted, and those that are both. */
final class Score {

    int gold;
    int predicted;
    int right;

    void add(Score other) {
        gold += other.gold;
        predicted += other.predicted;
        right += other.right;
    }

    double precision() {
        return predicted == 0 ? 1 : (double) right / predicted;
    }

    double recall() {
        return gold == 0 ? 1 : (double) right / gold;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d | %d | %.3f | %.3f | %.3f", gold, predicted, precision(), recall(), f1());
    }
}
