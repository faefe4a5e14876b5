package dev.sixk.internal.signatures;

import dev.sixk.grammar.SixKReport;
import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Those who sign for one registrant in one column of a block.
 *
 * @param lines   the registrant's lines
 * @param signers those who sign, by the order of their marks
 */
record Party(List<FormToken> lines, List<Signer> signers) {

    Party() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    /** Gives the registrant's lines as one; a comma at the end belongs to the form's sentence. */
    Words registrant() {
        List<Words> words = new ArrayList<>();
        for (FormToken line : lines) {
            int agent = agent(line);
            words.add(agent < line.end() ? line.phrases().words(line.first(), agent) : NameAndTitle.words(line));
            if (agent < line.end()) {
                break;
            }
        }
        return NameAndTitle.registrant(Words.join(" ", words));
    }

    /** "Northern Energy Trust, by its administrator, Northern Resources Corp.": who acts for the registrant stands behind it, or below. */
    private static int agent(FormToken line) {
        Phrases phrases = line.phrases();
        int at = line.first();
        while (at < line.end() && phrases.kind(at) != SixKReport.AGENT
            && (at == line.first() || at + 1 == line.end() || phrases.kind(at) != SixKReport.BY || phrases.kind(at + 1) != SixKReport.ITS)) {
            at++;
        }
        return at;
    }

    /** Takes away a translation below the original: the cover has both names, and the lines are the one and the other. */
    void dropTranslation(String original, String english) {
        for (int i = 1; i < lines.size() && !english.isEmpty(); i++) {
            if (letters(0, i).equals(original) && letters(i, lines.size()).equals(english)) {
                lines.subList(i, lines.size()).clear();
            }
        }
    }

    /** Takes away lines below a name of the cover, an address or a motto, and gives them; a company's form is a part of the name. */
    List<FormToken> dropBehind(Set<String> names) {
        int longest = names.stream().mapToInt(String::length).max().orElse(0);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i + 1 < lines.size() && name.length() < longest; i++) {
            name.append(letters(i, i + 1));
            if (names.contains(name.toString())) {
                List<FormToken> behind = lines.subList(i + 1, lines.size());
                if (behind.stream().anyMatch(line -> line.has(SixKReport.COMPANY_FORM))) {
                    return List.of();
                }
                List<FormToken> dropped = List.copyOf(behind);
                behind.clear();
                return dropped;
            }
        }
        return List.of();
    }

    private String letters(int from, int to) {
        return lines.subList(from, to).stream().map(line -> NameAndTitle.letters(NameAndTitle.words(line).text())).collect(Collectors.joining());
    }

    /** Says whether the lines may name two companies, or hold what no name does. */
    boolean isDoubtful() {
        return lines.stream().filter(Party::isWhole).count() > 1 || !NameAndTitle.isPlain(registrant(), false);
    }

    /** "Acme Holdings Ltd." is a whole name, "Limited" is not. */
    private static boolean isWhole(FormToken line) {
        int last = line.phrases().writtenEnd(line.first(), line.end()) - 1;
        return line.getType() == SixKReport.COMPANY_LINE && last > line.first() && line.phrases().kind(last) == SixKReport.COMPANY_FORM;
    }

    /** Says whether none of the registrant's longer words, but for forms of companies, is among these names; all names are letters. */
    boolean isNoneOf(String names) {
        List<String> own = lines.stream()
            .flatMap(line -> IntStream.range(line.first(), line.end()).filter(i -> line.phrases().kind(i) != SixKReport.COMPANY_FORM)
                .mapToObj(i -> NameAndTitle.letters(line.phrases().text(i))))
            .filter(word -> word.length() >= Bounds.SHORTEST_OWN_WORD).toList();
        return !names.isEmpty() && !own.isEmpty() && own.stream().noneMatch(names::contains);
    }

    /** Where name and title stand between registrant and signature, they are the signatory's. */
    void moveName(Signer signer) {
        String name = NameAndTitle.letters(signer.name().text());
        IntStream.range(1, lines.size()).filter(i -> !name.isEmpty() && NameAndTitle.letters(NameAndTitle.words(lines.get(i)).text()).equals(name))
            .max().ifPresent(i -> move(i, signer, false));
    }

    /** Where nothing below a lone signature names an office, the lines above it that do are its title. */
    void moveTitle() {
        int office = 1;
        while (office < lines.size() && (lines.get(office).getType() != SixKReport.TITLE_LINE || lines.get(office).has(SixKReport.COMPANY_FORM))) {
            office++;
        }
        if (office < lines.size() && named().size() == 1 && named().get(0).title.isEmpty()) {
            List<FormToken> own = lines.subList(office, lines.size());
            own.forEach(named().get(0)::continueTitle);
            own.clear();
        }
    }

    /**
     * Moves the lines from one on to a signatory: without any signature the last line above a title is the name. The first line is the
     * registrant's, unless it is named elsewhere.
     */
    void move(int from, Signer signer, boolean registrantKnown) {
        if (from > 0 || from == 0 && registrantKnown) {
            List<FormToken> own = lines.subList(from, lines.size());
            signer.typeAbove(own.stream().map(NameAndTitle::words).toList());
            own.clear();
        }
    }

    /** Gives those who sign with a name; a program's stamp may say once more who does. */
    List<Signer> named() {
        return signers.stream().filter(Signer::isNamed).filter(signer -> !signer.stamped || signers.stream().noneMatch(signer::repeats)).toList();
    }

    /**
     * Gives the parties of all columns as blocks: a registrant of their own makes a block; signatories without one belong to the
     * registrant before them, and a registrant without signatories to all.
     */
    static List<Party> together(List<Party> all) {
        List<Party> columns = paired(all);
        List<Party> owners = columns.stream().filter(party -> !party.lines.isEmpty() && !party.named().isEmpty()).toList();
        List<Party> blocks = owners.isEmpty() ? List.of(new Party()) : owners;
        Party last = blocks.get(0);
        for (Party party : columns) {
            last = owners.contains(party) ? party : last;
            if (last != party) {
                last.lines.addAll(owners.isEmpty() ? party.lines : List.of());
                last.signers.addAll(party.signers);
            }
        }
        Comparator<Signer> order = Comparator.comparingInt((Signer signer) -> signer.column).thenComparingInt(signer -> signer.line);
        blocks.forEach(block -> block.signers.sort(order));
        return blocks;
    }

    /** A registrant at the left and those who sign at its right, beside the date, are one party. */
    private static List<Party> paired(List<Party> columns) {
        List<Party> paired = new ArrayList<>();
        for (Party party : columns) {
            Party left = paired.isEmpty() ? party : paired.get(paired.size() - 1);
            boolean beside = !left.lines.isEmpty() && left.named().isEmpty() && party.lines.isEmpty() && !party.named().isEmpty();
            if (beside) {
                paired.set(paired.size() - 1, new Party(left.lines, party.signers));
            } else {
                paired.add(party);
            }
        }
        return paired;
    }
}
