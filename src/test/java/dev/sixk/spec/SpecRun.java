package dev.sixk.spec;

import dev.sixk.news.NewsCasesTest;
import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Runs the spec cases without a test engine, so that {@link ConstantsTest} can do it with changed classes. */
final class SpecRun {

    private SpecRun() {
    }

    /** Gives the first case that does not hold, of the facts and of the news; null if all do. */
    static @Nullable String firstFailure() throws IOException {
        Iterator<SpecCase> cases = SpecTest.cases().iterator();
        while (cases.hasNext()) {
            SpecCase each = cases.next();
            try {
                SpecTest.check(each, each.input());
            } catch (AssertionError | RuntimeException failure) {
                return each.toString();
            }
        }
        return NewsCasesTest.firstFailure();
    }
}
