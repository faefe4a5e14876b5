package dev.sixk.spec;

/** The marks of the catalogue in pairs: how a filer prints a checked box, and how the empty one beside it. */
enum BoxMark {
    CAPITAL_X("X", ""), SMALL_X("x", ""), X_OR_BLANK("X", "__"), X_OR_LONG_BLANK("X", "________"),
    BRACKETS("[X]", "[ ]"), SMALL_BRACKETS("[x]", "[ ]"), WIDE_BRACKETS("[ x ]", "[   ]"), CLOSED_BRACKETS("[X]", "[]"), RULED_BRACKETS("[_X_]", "[___]"),
    PARENTHESES("(X)", "( )"), WIDE_PARENTHESES("( X )", "(   )"), BARS("|X|", "|_|"), SMALL_BARS("|x|", "|_|"), SLASHES("/X/", "/_/"),
    SMALL_SLASHES("/x/", "/ /"), BRACES("{X}", "{ }"), UNDERLINES("_X_", "___"), LONG_UNDERLINES("__X__", "_____"), LEADING_UNDERLINES("___X", "____"),
    DOTS("..X..", "....."), SPACED_DOTS(". . . .X. . . .", ". . . . . . . ."), SPARSE_UNDERLINES("_ X _", "_ _ _"), X_OR_NBSP_PAIR("X", "[\u00a0]"),
    BALLOT_X("\u2612", "\u2610"), BALLOT_CHECK("\u2611", "\u2610"), SQUARED_TIMES("\u22a0", "\u25a1"), X_IN_BOX("\u2327", "\u20de"),
    FILLED_SQUARE("\u25a0", "\u25a1"), CHECK_MARK("\u2713", "\u2751"), HEAVY_CHECK("\u2714", "\u2610"), ROOT("\u221a", ""), ROOT_OR_BLANK("\u221a", "___"),
    UNDECODABLE("X", "\ufffd\ufffd"), UNDECODABLE_BALLOT("\u2612", "\ufffd"), LOST_THORN("\u00fe", "\u00a8"), LOST_ACUTE("\u00fd", "o"), LOST_X("x", "o"),
    LOST_X_Q("x", "q"), LOST_DIAERESIS("x", "\u00a8"), LOST_POUND("\u00fd", "\u00a3"),
    UNDERLINED("<u>&nbsp;&nbsp;X&nbsp;&nbsp;</u>", "<u>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;</u>"), UNDERLINED_X("<U>X</U>", "<U></U>"),
    UNDERLINED_STYLE("<font style=\"text-decoration: underline\">&#160;X&#160;</font>", "<font style=\"text-decoration: underline\">&#160;&#160;&#160;&#160;</font>"),
    BOLD("<b>X</b>", "<b>__</b>"), NUMERIC_BALLOT("&#9746;", "&#9744;"), HEX_BALLOT("&#x2612;", "&#x2610;"),
    WINGDINGS_THORN("<FONT FACE=\"Wingdings\">&#254;</FONT>", "<FONT FACE=\"Wingdings\">&#168;</FONT>"),
    WINGDINGS_ACUTE("<font face=\"WINGDINGS\">&yacute;</font>", "<font face=\"WINGDINGS\">o</font>"),
    WINGDINGS_X("<FONT STYLE=\"font-family:wingdings\">x</FONT>", "<FONT STYLE=\"font-family:wingdings\">&uml;</FONT>"),
    WINGDINGS_120("<span style=\"font-family: Wingdings, serif\">&#120;</span>", "<span style=\"font-family: Wingdings, serif\">&#113;</span>"),
    WINGDINGS_CLASS("<span class=\"wd\">&#253;</span>", "<span class=\"wd\">&#168;</span>"),
    WINGDINGS_2("<font face=\"Wingdings 2\">R</font>", "<font face=\"Wingdings 2\">&#163;</font>"),
    WINGDINGS_2_S("<font style=\"font-family:'Wingdings 2'\">S</font>", "<font style=\"font-family:'Wingdings 2'\">&pound;</font>"),
    WINGDINGS_2_T("<font style=\"font-family:'Wingdings 2'\">T</font>", "<font style=\"font-family:'Wingdings 2'\">*</font>"),
    PRIVATE_USE("<font face=\"Wingdings\">&#xF0FE;</font>", "<font face=\"Wingdings\">&#xF0A8;</font>"),
    IMAGE_NAME("<img src=\"box_checked.gif\">", "<img src=\"box_unchecked.gif\">"), IMAGE_BALLOT("<IMG SRC=\"ballotx.jpg\" ALT=\"\">", "<IMG SRC=\"ballot.jpg\" ALT=\"\">"),
    IMAGE_ALT("<img src=\"g12345.jpg\" alt=\"checked box\">", "<img src=\"g12346.jpg\" alt=\"empty box\">"),
    BORDERED("<span style=\"border: 1px solid black\">X</span>", "<span style=\"border: 1px solid black\">&nbsp;&nbsp;</span>");

    private final String checked;
    private final String unchecked;

    BoxMark(String checked, String unchecked) {
        this.checked = checked;
        this.unchecked = unchecked;
    }

    String shown(boolean marked) {
        return marked ? checked : unchecked;
    }

    /** Whether the mark needs HTML to be shown. */
    boolean needsHtml() {
        return checked.startsWith("<") || checked.startsWith("&");
    }

    /** Whether an empty box leaves nothing on the page, so that a lone mark between two labels could be either's. */
    boolean leavesNothing() {
        return unchecked.isEmpty() || this == UNDERLINED_X;
    }

    /** Whether the mark stands in a pair of signs and so may touch its label. */
    boolean touches() {
        return checked.matches("[\\[(|/{].*");
    }
}
