package dev.sixk.internal.cover;

import static dev.sixk.internal.cover.CoverVisitor.token;

import dev.sixk.form.Facts;
import dev.sixk.grammar.SixKReport.SecondCoverContext;
import dev.sixk.grammar.SixKReportBaseVisitor;
import dev.sixk.model.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reports a second cover in a document. */
public final class SecondCoverVisitor extends SixKReportBaseVisitor<@Nullable Void> {

    private final Facts facts;

    public SecondCoverVisitor(Facts facts) {
        this.facts = facts;
    }

    @Override
    public @Nullable Void visitSecondCover(SecondCoverContext ctx) {
        facts.problem(ProblemCode.SECOND_COVER, "expected no second cover; the first is read", token(ctx), null);
        return null;
    }
}
