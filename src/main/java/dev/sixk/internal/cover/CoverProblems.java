package dev.sixk.internal.cover;

import dev.sixk.form.Facts;
import dev.sixk.form.RecordPath;
import dev.sixk.model.ProblemCode;
import dev.sixk.words.FormToken;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Reports what is doubtful about the registrants of a cover, each time with the fact that it is about. */
final class CoverProblems {

    static final RecordPath COVER = RecordPath.of("cover");
    static final RecordPath FIRST = COVER.field("registrant");
    static final RecordPath OTHERS = COVER.field("coRegistrants");

    private static final String NAME = "name";
    private static final String ENGLISH_NAME = "englishName";
    private static final String ADDRESS = "addressLines";

    private final Facts facts;
    private @Nullable FormToken unknownAboveName;

    CoverProblems(Facts facts) {
        this.facts = facts;
    }

    void missing(boolean image, ParserRuleContext cover) {
        facts.problem(image ? ProblemCode.REGISTRANT_IMAGE : ProblemCode.REGISTRANT_MISSING, image
            ? "the registrant's name is printed as an image only" : "expected the registrant's name on the cover",
                CoverVisitor.token(cover), FIRST.field(NAME));
    }

    /** Takes note of a caption that is not known: the name may be what stands above it. */
    void unknownAboveName(FormToken caption) {
        unknownAboveName = caption;
    }

    /** The registrant is named now. */
    void named() {
        if (unknownAboveName != null) {
            unknown(unknownAboveName, FIRST.field(NAME));
            unknownAboveName = null;
        }
    }

    void unknown(FormToken caption, boolean addressed) {
        unknown(caption, addressed ? COVER : FIRST.field(ADDRESS));
    }

    private void unknown(FormToken caption, RecordPath path) {
        facts.problem(ProblemCode.CAPTION_UNKNOWN, "expected a caption that is known", caption, path);
    }

    /** The first value on a cover is the name: where none was found, it may be what stands above the address's caption. */
    void between(ParserRuleContext caption) {
        facts.problem(ProblemCode.VALUE_BETWEEN_CAPTIONS, "expected the registrant's name above this caption's value",
            CoverVisitor.token(caption),
            FIRST.field(ADDRESS));
    }

    void rivalled(Run name) {
        facts.problem(ProblemCode.NAME_DOUBTFUL, "expected one name above the address", name.token(), FIRST.field(NAME));
    }

    /** Says once for each line that no fact took its words. */
    void unread(List<Run> runs) {
        int line = -1;
        for (Run run : runs) {
            if (run.line() != line) {
                facts.problem(ProblemCode.COVER_WORDS_UNREAD, "expected words of a cover", run.token(), FIRST.field(NAME));
            }
            line = run.line();
        }
    }

    /** Reports names and an address that hold what none does. */
    void odd(RegistrantFacts registrant, RecordPath path) {
        odd(ProblemCode.NAME_DOUBTFUL, "expected a name", CoverDoubts.isNoName(registrant.exact), registrant.exact,
            path.field(NAME));
        odd(ProblemCode.NAME_DOUBTFUL, "expected a name in English", CoverDoubts.isNoName(registrant.english),
            registrant.english, path.field(ENGLISH_NAME));
        odd(ProblemCode.ADDRESS_DOUBTFUL, "expected an address", CoverDoubts.isNoAddress(registrant.address), registrant.address,
            path.field(ADDRESS));
    }

    private void odd(ProblemCode code, String expected, boolean odd, List<Run> value, RecordPath path) {
        if (odd && !value.isEmpty()) {
            facts.problem(code, expected, value.get(0).token(), path);
        }
    }
}
