package dev.sixk.internal.cover;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Tells what the lines above a caption name: one registrant over one or more lines, an original and an English name, or several
 * registrants.
 */
final class RegistrantNames {

    private static final Vocabulary LINKS = Vocabulary.of(RULE_link);
    private static final String NOTES = "*+#-\u2013\u2014";
    private static final char LAST_ASCII = 0x7E;

    private RegistrantNames() {
    }

    /**
     * Cuts lines into the names of several registrants: each ends in a company's form, and "and" may join them, on one line too where
     * the caption is that of several: "Trust Corp. and Banking Company" may be one name.
     */
    static List<List<Run>> split(List<Run> printed, boolean several) {
        List<List<Run>> columns = several ? columns(printed) : List.of();
        if (columns.size() > 1) {
            return columns;
        }
        List<Run> runs = several ? printed.stream().flatMap(run -> parts(run).stream()).toList() : printed;
        List<List<Run>> names = new ArrayList<>();
        List<Run> open = new ArrayList<>();
        for (Run next : runs) {
            Run run = next;
            Run before = open.isEmpty() ? null : open.get(open.size() - 1);
            boolean joined = LINKS.has(run.first());
            Run rest = joined ? run.part(run.from() + 1, run.to()) : run;
            if (before != null && before.isCompany() && (rest.isEmpty() || rest.isCompany() && (!joined || several || before.ends('.')))) {
                names.add(open);
                open = new ArrayList<>();
                run = rest;
            }
            run = withoutLink(run);
            if (!run.isEmpty()) {
                open.add(run);
            }
        }
        if (!open.isEmpty()) {
            names.add(open);
        }
        return names;
    }

    /** Reads lines of as many cells each down its columns; gives none where a line has more or fewer. */
    private static List<List<Run>> columns(List<Run> printed) {
        TreeMap<Integer, List<Run>> lines = new TreeMap<>();
        printed.forEach(run -> lines.computeIfAbsent(run.line(), line -> new ArrayList<>()).add(run));
        int cells = lines.isEmpty() ? 0 : lines.firstEntry().getValue().size();
        return lines.values().stream().anyMatch(line -> line.size() != cells) ? List.of()
            : IntStream.range(0, cells).mapToObj(cell -> lines.values().stream().map(line -> line.get(cell)).toList()).toList();
    }

    /** Parts a line at each "and" between two companies. */
    private static List<Run> parts(Run run) {
        List<Run> parts = new ArrayList<>();
        int begin = run.from();
        int end = Math.min(run.to(), begin + Bounds.LONGEST_NAMES);
        for (int i = begin + 1; i + 1 < end; i++) {
            if (LINKS.has(run.phrases().kind(i)) && run.part(begin, i).isCompany() && run.part(i + 1, run.to()).isCompany()) {
                parts.add(run.part(begin, i));
                begin = i + 1;
            }
        }
        parts.add(run.part(begin, run.to()));
        return parts;
    }

    /** "and" behind a name joins it to the next one, which stands beside it. */
    static List<Run> withoutJoin(List<Run> name) {
        int last = name.size() - 1;
        boolean join = last > 0 && LINKS.has(name.get(last).first()) && name.get(last).from() + 1 == name.get(last).to();
        return join ? name.subList(0, last) : name;
    }

    /** "Acme PLC *": the mark of a note. */
    static List<Run> withoutNote(List<Run> name) {
        if (name.isEmpty()) {
            return name;
        }
        List<Run> own = new ArrayList<>(name);
        Run last = own.remove(own.size() - 1);
        int end = last.to();
        while (end > last.from() + 1 && NOTES.indexOf(last.phrases().firstChar(end - 1)) >= 0) {
            end--;
        }
        own.add(last.part(last.from(), end));
        return own;
    }

    /** "Acme PLC and" on a line of its own joins it to the next. */
    private static Run withoutLink(Run run) {
        Run before = run.part(run.from(), run.to() - 1);
        return LINKS.has(run.last()) && before.isCompany() ? before : run;
    }

    /** Gives the first of at least {@code least} lines as a name, with those that go on with it where white space sets others off below them. */
    static List<Run> first(List<Run> runs, int least) {
        int end = 0;
        while (end < runs.size() && (runs.get(end).line() == runs.get(0).line() || end > 0 && runs.get(end - 1).isOpen())) {
            end++;
        }
        int gap = end;
        while (gap < runs.size() && !runs.get(gap).phrases().page().gapBefore(runs.get(gap).line())) {
            gap++;
        }
        end = gap < runs.size() && isName(runs.subList(0, gap)) ? gap : end;
        return Run.lines(runs).size() < least ? List.of() : runs.subList(0, end);
    }

    /** "N.A." alone says that there is no name. */
    static List<Run> named(List<Run> printed) {
        Run first = printed.isEmpty() ? null : printed.get(0);
        boolean none = first != null && printed.size() == 1 && first.first() == COMPANY_FORM && first.phrases().writtenEnd(first.from(), first.to()) == first.from() + 1;
        return none ? List.of() : printed;
    }

    /** Says whether lines hold a company's form, and no number of an address. */
    private static boolean isName(List<Run> lines) {
        return lines.stream().anyMatch(run -> run.phrases().has(COMPANY_FORM, run.from(), run.to())) && lines.stream().noneMatch(Run::hasNumber);
    }

    /** Says whether a company's name stands above other lines, set off from them as they are not from each other. */
    static boolean isSetOff(List<Run> lines) {
        boolean off = lines.size() > 1 && lines.get(0).isCompany();
        for (int i = 1; off && i < lines.size(); i++) {
            Run line = lines.get(i);
            off = line.line() == lines.get(i - 1).line() ? i > 1 : line.phrases().page().gapBefore(line.line()) == (i == 1);
        }
        return off;
    }

    /** Says whether a line is a company's name in another language and the other name is not: "SATÉLITES DEL SUR, S.A. DE C.V."; "c/o Acme S.A." is none. */
    static boolean isOriginal(Run line, List<Run> english) {
        boolean name = line.isCompany() && Character.isUpperCase(line.phrases().firstChar(line.from()));
        return name && isForeign(line) && !isForeign(english.get(english.size() - 1));
    }

    /**
     * Finds the name in parentheses behind another, which is its translation: gives the original and the English name; none where
     * there is no such name. The original is the one that ends in a form of another language, "S.A. de C.V.", else the first. A name in
     * another script is the original of the one below it.
     */
    static List<List<Run>> translation(List<Run> runs) {
        if (runs.isEmpty() || !runs.get(runs.size() - 1).ends(')')) {
            return scripts(runs);
        }
        Run last = runs.get(runs.size() - 1);
        int open = opening(last);
        boolean own = open == last.from();
        Run inner = last.part(open + 1, last.to() - 1);
        if (open < 0 || own && runs.size() == 1 || !isName(inner)) {
            return List.of();
        }
        List<Run> outer = new ArrayList<>(runs.subList(0, runs.size() - 1));
        if (!own) {
            outer.add(last.part(last.from(), open));
        }
        boolean innerFirst = isForeign(inner) && !isForeign(outer.get(outer.size() - 1));
        return innerFirst ? List.of(List.of(inner), outer) : List.of(outer, List.of(inner));
    }

    /** Gives two lines, an original and its translation, that stand over the caption of a translation: names with a word in common, or two with forms. */
    static List<List<Run>> ofTwoLines(List<Run> runs) {
        if (runs.size() != 2 || runs.get(0).line() == runs.get(1).line() || isForeign(runs.get(1))) {
            return List.of();
        }
        boolean forms = runs.stream().allMatch(Run::hasForm);
        boolean shared = shareWord(runs.get(0), runs.get(1));
        boolean translated = isForeign(runs.get(0)) ? forms || shared : forms && shared && !form(runs.get(0)).equalsIgnoreCase(form(runs.get(1)));
        return translated ? List.of(List.of(runs.get(0)), List.of(runs.get(1))) : List.of();
    }

    /** Gives the company's form with which a name ends. */
    private static String form(Run name) {
        return IntStream.range(name.from(), name.to()).filter(i -> name.phrases().kind(i) == COMPANY_FORM).mapToObj(name.phrases()::text).reduce("", (one, last) -> last);
    }

    /** "Banco Araucanía Chile" and "Araucania Chile Bank" have a proper name in common. */
    private static boolean shareWord(Run one, Run other) {
        return IntStream.range(one.from(), one.to()).filter(i -> one.phrases().kind(i) == WORD && Character.isUpperCase(one.phrases().firstChar(i)))
            .anyMatch(i -> IntStream.range(other.from(), other.to()).anyMatch(k -> other.phrases().text(k).equalsIgnoreCase(one.phrases().text(i))));
    }

    private static List<List<Run>> scripts(List<Run> runs) {
        int english = 0;
        while (english < runs.size() && !isLatin(runs.get(english))) {
            english++;
        }
        boolean two = english > 0 && english < runs.size() && runs.stream().skip(english).allMatch(RegistrantNames::isLatin);
        return two ? List.of(List.copyOf(runs.subList(0, english)), List.copyOf(runs.subList(english, runs.size()))) : List.of();
    }

    private static boolean isLatin(Run run) {
        return run.words().text().codePoints().filter(Character::isLetter).allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** "(Oslo: NVS)", "(doing business as Acme)" and a short name in quotes are parts of the name before them. */
    private static boolean isName(Run inner) {
        boolean sign = inner.isEmpty() || !Character.isLetter(inner.phrases().firstChar(inner.from()))
            || Character.isLowerCase(inner.phrases().firstChar(inner.from()));
        for (int i = inner.from(); i < inner.to(); i++) {
            sign |= inner.phrases().is(i, ':');
        }
        return !sign;
    }

    private static int opening(Run run) {
        int depth = 0;
        for (int i = run.to() - 1; i >= run.from(); i--) {
            depth += run.phrases().is(i, ')') ? 1 : run.phrases().is(i, '(') ? -1 : 0;
            if (depth == 0) {
                return run.phrases().is(i, '(') ? i : -1;
            }
        }
        return -1;
    }

    /** Where both names end in a form of another language, either may be the original. */
    static boolean isTwofold(List<Run> original, List<Run> english) {
        return !english.isEmpty() && isForeign(english.get(english.size() - 1)) && isForeign(original.get(original.size() - 1));
    }

    /** Forms of other languages are cut to letters, "S.A.", "N.V.", or spelt in two words, "Kabushiki Kaisha"; "Co., Ltd." is English. Letters such as "é" are theirs. */
    private static boolean isForeign(Run run) {
        for (int i = run.from(); i < run.to(); i++) {
            String form = run.phrases().text(i);
            if (run.phrases().kind(i) == COMPANY_FORM && form.indexOf('.') > 0 != form.indexOf(' ') > 0) {
                return true;
            }
        }
        return run.words().text().chars().anyMatch(c -> c > LAST_ASCII && Character.isLetter(c));
    }
}
