package dev.sixk.internal.cover;

import dev.sixk.facts.Facts;
import dev.sixk.facts.RecordPath;
import dev.sixk.model.ProblemCode;
import dev.sixk.words.CharFolding;
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
    private static final RecordPath FIRST_NAME = FIRST.field(NAME);
    private static final RecordPath FIRST_ADDRESS = FIRST.field("addressLines");

    private final Facts facts;
    private @Nullable FormToken unknownAboveName;

    CoverProblems(Facts facts) {
        this.facts = facts;
    }

    void missing(boolean image, ParserRuleContext cover) {
        facts.problem(image ? ProblemCode.REGISTRANT_IMAGE : ProblemCode.REGISTRANT_MISSING, image
            ? "the registrant's name is printed as an image only" : "expected the registrant's name on the cover",
                CoverVisitor.token(cover), FIRST_NAME);
    }

    /** Takes note of a caption that is not known: the name may be what stands above it. */
    void unknownAboveName(FormToken caption) {
        unknownAboveName = caption;
    }

    /** The registrant is named now. */
    void named() {
        if (unknownAboveName != null) {
            unknown(unknownAboveName, FIRST_NAME);
            unknownAboveName = null;
        }
    }

    void unknown(FormToken caption, boolean addressed) {
        unknown(caption, addressed ? COVER : FIRST_ADDRESS);
    }

    private void unknown(FormToken caption, RecordPath path) {
        facts.problem(ProblemCode.CAPTION_UNKNOWN, "expected a caption that is known", caption, path);
    }

    /** The first value on a cover is the name: where none was found, it may be what stands above the address's caption. */
    void between(ParserRuleContext caption) {
        facts.problem(ProblemCode.VALUE_BETWEEN_CAPTIONS, "expected the registrant's name above this caption's value",
            CoverVisitor.token(caption), FIRST_ADDRESS);
    }

    /** Says once for each line that no fact took its words. */
    void unread(List<Run> runs) {
        int line = -1;
        for (Run run : runs) {
            if (run.line() != line) {
                facts.problem(ProblemCode.COVER_WORDS_UNREAD, "expected words of a cover", run.token(), FIRST_NAME);
            }
            line = run.line();
        }
    }

    /** Reports names and an address that hold what none does; where the name is odd, the address may hold it. */
    void odd(RegistrantFacts registrant, RecordPath path) {
        boolean name = registrant.twofold || isShort(registrant.exact) || isNumber(registrant.exact) || registrant.exact.stream().anyMatch(Run::hasValue);
        boolean nameless = registrant.exact.isEmpty() || name || isOpen(registrant.exact);
        boolean address = nameless && registrant.address.stream().limit(1).anyMatch(Run::isCompany) || isSideBySide(registrant.address);
        odd(ProblemCode.NAME_DOUBTFUL, "expected a name", registrant.exact, name, path.field(NAME));
        odd(ProblemCode.NAME_DOUBTFUL, "expected a name in English", registrant.english, isNumber(registrant.english), path.field("englishName"));
        odd(ProblemCode.ADDRESS_DOUBTFUL, "expected an address", registrant.address, address, path.field("addressLines"));
    }

    private void odd(ProblemCode code, String expected, List<Run> value, boolean odd, RecordPath path) {
        if (!value.isEmpty() && (odd || isOpen(value))) {
            facts.problem(code, expected, value.get(0).token(), path);
        }
    }

    /** A line of its own in quotation marks below a name may be its short form. */
    private static boolean isShort(List<Run> name) {
        if (name.size() < 2) {
            return false;
        }
        Run last = name.get(name.size() - 1);
        return !last.isEmpty() && CharFolding.fold(last.phrases().firstChar(last.from())) == '"';
    }

    private static boolean isNumber(List<Run> name) {
        return Run.words(name).text().chars().noneMatch(Character::isLetter);
    }

    /** A parenthesis left open, or a label's colon. */
    private static boolean isOpen(List<Run> value) {
        String text = Run.words(value).text();
        int depth = 0;
        boolean label = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            label |= c == ':' && depth == 0;
        }
        return label || depth != 0;
    }

    /** More than one line holds words side by side: two values over one caption. */
    private static boolean isSideBySide(List<Run> runs) {
        int beside = 0;
        for (int i = 1; i < runs.size(); i++) {
            boolean next = runs.get(i).line() == runs.get(i - 1).line() && runs.get(i).segment() != runs.get(i - 1).segment();
            beside += next ? 1 : 0;
        }
        return beside > 1;
    }
}
