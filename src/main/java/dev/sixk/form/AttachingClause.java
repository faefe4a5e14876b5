package dev.sixk.form;

import dev.sixk.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The clause in which a sentence attaches exhibits, and what it says of them: "X is attached hereto as Exhibit 1", "Attached as
 * Exhibit 1 is X", "furnishes X as Exhibit 1", "issued X, a copy of which is attached as Exhibit 1", "Exhibit 1 to this report contains X".
 *
 * @param sentence the items of the sentence
 * @param from     index of the exhibit number
 * @param to       index behind the last of the exhibit numbers
 */
record AttachingClause(List<Item> sentence, int from, int to) {

    private static final int FARTHEST_VERB = 20;
    private static final int FARTHEST_COPULA = 16;
    private static final Set<String> COPULAS = Set.of("is", "are", "was", "were");
    private static final Set<String> AUXILIARIES = Set.of("is", "are", "was", "were", "has", "have", "been", "being", "be", "hereby", "also", "will", "shall", "each");
    private static final Set<String> ACTIVE = Set.of("furnish", "submit", "furnishes", "furnishing", "files", "filing", "submits", "submitting", "attaches", "attaching", "encloses", "includes");
    private static final Set<String> CONTAINING = Set.of("contains", "includes", "presents", "comprises", "reproduces", "sets", "consists");
    private static final Set<String> AROUND = Set.of("under", "cover", "of", "with", "to", "hereby", "herewith", "hereto", "forth", ",", "on", "in");
    private static final Set<String> AS = Set.of("as", "marked");

    /** Gives the words for what is attached; none if the clause attaches nothing to this report, or cannot be told. */
    Words attached() {
        int as = as();
        if (isOfAnotherReport()) {
            return Words.NONE;
        }
        if (as < 0) {
            return from == 0 ? contents() : Words.NONE;
        }
        int verb = verb(as);
        if (verb < 0 || isPast(verb, as)) {
            return Words.NONE;
        }
        if (to < sentence.size() && lower(to).equals(":")) {
            return words(to + 1, sentence.size());
        }
        int copula = beginsClause(verb) ? copula() : -1;
        if (copula >= 0) {
            return words(copula + 1, clauseEnd(copula + 1));
        }
        return isActive(verb) ? words(skip(verb + 1, as), as) : before(verb);
    }

    /** "Exhibit 99.1 to this report contains X." */
    private Words contents() {
        for (int i = to; i < Math.min(sentence.size(), to + FARTHEST_COPULA); i++) {
            if (CONTAINING.contains(lower(i))) {
                return words(skip(i + 1, sentence.size()), sentence.size());
            }
            if (COPULAS.contains(lower(i))) {
                return i + 1 < sentence.size() && NounPhrase.isArticle(lower(i + 1)) ? words(i + 1, sentence.size()) : Words.NONE;
            }
        }
        return Words.NONE;
    }

    private int as() {
        int at = from - 1;
        while (at > 0 && CoverElement.isPunctuation(sentence.get(at))) {
            at--;
        }
        return at >= 0 && AS.contains(lower(at)) ? at : -1;
    }

    private int verb(int as) {
        for (int i = as - 1; i >= Math.max(0, as - FARTHEST_VERB); i--) {
            Item item = sentence.get(i);
            boolean setForth = item.is(LineRule.OWN_REPORT) && !item.text().regionMatches(true, 0, "th", 0, 2) && !item.text().regionMatches(true, 0, "here", 0, 4);
            if (setForth || item.isOneOf(LineRule.ATTACHED, LineRule.FURNISH_LEAD, LineRule.FILED_NOTE, LineRule.LIST_HEADING)) {
                return i;
            }
            if (item.is(LineRule.EXHIBIT_NUMBER)) {
                return -1;
            }
        }
        return -1;
    }

    /** "Exhibit 4.1 to the Form 20-F"; this report is "this report", or its form named so. */
    private boolean isOfAnotherReport() {
        int next = to;
        while (next < sentence.size() && sentence.get(next).text().equals(")")) {
            next++;
        }
        if (next + 1 >= sentence.size() || !Set.of("to", "of", "in").contains(lower(next))) {
            return false;
        }
        List<Item> owner = sentence.subList(next + 1, Math.min(sentence.size(), next + 6));
        boolean dated = owner.stream().anyMatch(CoverElement::isDateItem);
        return !owner.get(0).is(LineRule.OWN_REPORT) && !lower(next + 1).equals("this")
            && (dated || owner.stream().noneMatch(item -> item.is(LineRule.FORM_NAME)));
    }

    /** "was filed as Exhibit 4.1", "previously furnished as": another report did it, unless this one is named. */
    private boolean isPast(int verb, int as) {
        boolean past = lower(verb).startsWith("previously") || verb > 0 && Set.of("was", "were", "previously").contains(lower(verb - 1));
        boolean here = sentence.subList(verb, Math.min(sentence.size(), to + 3)).stream().anyMatch(item -> item.isOneOf(LineRule.OWN_REPORT, LineRule.FORM_NAME));
        return past && (!here || lower(verb).startsWith("previously")) && as > verb;
    }

    private boolean beginsClause(int verb) {
        return verb == 0 || verb == 1 && !COPULAS.contains(lower(0)) || Set.of("and", ";", "also").contains(lower(verb - 1)) && !isSubjectBefore(verb);
    }

    /** "The release is furnished and attached as Exhibit 1": the verb goes on with the subject before it. */
    private boolean isSubjectBefore(int verb) {
        return verb > 1 && sentence.get(verb - 2).isOneOf(LineRule.ATTACHED, LineRule.FILED_NOTE, LineRule.OWN_REPORT);
    }

    private int copula() {
        for (int i = to; i < Math.min(sentence.size() - 1, to + FARTHEST_COPULA); i++) {
            if (COPULAS.contains(lower(i))) {
                return i;
            }
        }
        return -1;
    }

    private int clauseEnd(int start) {
        for (int i = start + 1; i + 1 < sentence.size(); i++) {
            if (lower(i).equals("and") && sentence.get(i + 1).isOneOf(LineRule.ATTACHED, LineRule.FILED_NOTE)) {
                return i;
            }
        }
        return sentence.size();
    }

    private boolean isActive(int verb) {
        return ACTIVE.contains(lower(verb)) || sentence.get(verb).is(LineRule.FURNISH_LEAD);
    }

    private int skip(int start, int end) {
        int at = start;
        while (at < end && (AROUND.contains(lower(at)) || sentence.get(at).isOneOf(LineRule.OWN_REPORT, LineRule.FORM_NAME))) {
            at++;
        }
        return at;
    }

    /** The words before the verb: its subject, or what a relative clause refers to. */
    private Words before(int verb) {
        int end = verb;
        while (end > 0 && AUXILIARIES.contains(lower(end - 1))) {
            end--;
        }
        boolean finite = end < verb;
        int relative = NounPhrase.relative(sentence, end);
        if (relative < end || !finite) {
            int antecedent = NounPhrase.antecedent(sentence, relative);
            return antecedent < 0 ? Words.NONE : words(antecedent, relative);
        }
        int subject = NounPhrase.subject(sentence, end);
        return subject < 0 ? Words.NONE : words(subject, end);
    }

    private Words words(int start, int end) {
        return start >= end ? Words.NONE : sentence.get(0).passage().words(sentence.get(start).start(), sentence.get(end - 1).end());
    }

    private String lower(int index) {
        return sentence.get(index).text().toLowerCase(Locale.ROOT);
    }
}
