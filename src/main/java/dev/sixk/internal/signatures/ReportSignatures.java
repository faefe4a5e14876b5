package dev.sixk.internal.signatures;

import dev.sixk.facts.Facts;
import dev.sixk.facts.RecordPath;
import dev.sixk.grammar.SixKReport.*;
import dev.sixk.model.Cover;
import dev.sixk.model.PrintedDate;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.Signatory;
import dev.sixk.model.SignatureBlock;
import dev.sixk.words.FormToken;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The signature blocks of a report: those with the form's sentence, else the first with a heading and a signature. */
public final class ReportSignatures {

    private static final RecordPath PATH = RecordPath.of("signatures");
    private static final RecordPath REGISTRANT = RecordPath.of("cover").field("registrant").field("name");
    private static final RecordPath ADDRESS = RecordPath.of("cover").field("registrant").field("addressLines");

    private final Facts facts;
    private final List<SignatureVisitor> own;
    private final List<SignatureBlock> blocks = new ArrayList<>();
    private final Set<List<String>> printed = new HashSet<>();
    private Set<String> names = Set.of();
    private String coverNames = "";
    private String coverName = "";
    private String englishName = "";
    private String addressee = "";

    /** Finds the blocks of a report; they are read when they are asked for. */
    public ReportSignatures(ReportContext report, Facts facts) {
        this.facts = facts;
        this.own = own(report);
    }

    /**
     * Gives the blocks that are the report's, not those of what is attached to it: an annual report, a registration statement. Behind the
     * report's own signature a second cover begins another report, with a signature of its own.
     */
    private static List<SignatureVisitor> own(ReportContext report) {
        List<SignatureVisitor> own = new ArrayList<>();
        List<SignatureVisitor> others = new ArrayList<>();
        for (PartContext part : report.part()) {
            if (part.secondCover() != null && !own.isEmpty()) {
                break;
            }
            SignatureVisitor block = part.signatureBlock() == null ? null : new SignatureVisitor(part.signatureBlock());
            if (block != null && block.isSigned() && (block.sentence != null || others.isEmpty())) {
                (block.isOwn() ? own : others).add(block);
            }
        }
        return own.isEmpty() ? others : own;
    }

    /** Gives the token that opens the first block, null without one. */
    public @Nullable FormToken first() {
        return own.isEmpty() ? null : own.get(0).first;
    }

    /** Reads the blocks; one whose registrant is not among the cover's is reported. */
    public List<SignatureBlock> read(Cover cover) {
        names = Stream.concat(Stream.of(cover.registrant()), cover.coRegistrants().stream())
            .flatMap(each -> Stream.concat(Stream.ofNullable(each.name()), Stream.ofNullable(each.englishName())))
            .map(NameAndTitle::letters).collect(Collectors.toCollection(LinkedHashSet::new));
        coverNames = String.join("", names);
        coverName = NameAndTitle.letters(String.valueOf(cover.registrant().name()));
        englishName = NameAndTitle.letters(Objects.requireNonNullElse(cover.registrant().englishName(), ""));
        addressee = cover.registrant().addressLines().stream().findFirst().map(NameAndTitle::letters).orElse("");
        own.forEach(this::read);
        if (blocks.isEmpty()) {
            facts.problem(ProblemCode.SIGNATURE_MISSING, "expected a signature block, found none", PATH);
        }
        return List.copyOf(blocks);
    }

    private void read(SignatureVisitor block) {
        List<Party> parties = Party.together(block.parties);
        parties.forEach(party -> party.dropTranslation(coverName, englishName));
        parties.forEach(Party::moveTitle);
        parties.forEach(party -> block.unread.addAll(party.dropBehind(names)));
        List<Signer> signers = parties.stream().flatMap(party -> party.named().stream()).toList();
        List<SigningDate> dates = SigningDate.told(block.dates, signers);
        signers.forEach(signer -> signer.date = SigningDate.of(signer, signers, dates));
        SigningDate first = dates.isEmpty() ? null : dates.get(0);
        RecordPath path = PATH.at(blocks.size());
        for (Party party : parties) {
            if ((own.size() == 1 || !party.named().isEmpty()) && printed.add(key(party))) {
                SigningDate date = party.named().isEmpty() ? first : party.named().get(0).date;
                blocks.add(block(party, date, block));
            }
        }
        if (first == null && !block.dates.isEmpty()) {
            FormToken date = block.dates.get(0).token();
            facts.problem(ProblemCode.SIGNATURE_DATE_UNREADABLE, "expected a date behind its label", date, path.field("date"));
        }
        for (FormToken unread : block.unread) {
            facts.problem(ProblemCode.SIGNATURE_WORDS_UNREAD, "expected a name or a title", unread, path.field("signatories"));
        }
    }

    /** A block that is printed twice, for one person and date, counts once. */
    private static List<String> key(Party party) {
        List<String> key = new ArrayList<>(List.of(NameAndTitle.letters(party.registrant().text())));
        for (Signer signer : party.named()) {
            key.add(NameAndTitle.letters(signer.name().text()) + (signer.date == null ? "" : signer.date.date().value()));
        }
        return key;
    }

    private SignatureBlock block(Party party, @Nullable SigningDate first, SignatureVisitor block) {
        RecordPath path = PATH.at(blocks.size());
        RecordPath signers = path.field("signatories");
        List<Signatory> signatories = new ArrayList<>();
        Words own = party.registrant();
        String registrant = found(path.field("registrant"), own.isEmpty() ? block.causer : own, block);
        doubt(party, registrant, path.field("registrant"), block.opening);
        for (Signer signer : party.named()) {
            signatories.add(signatory(signer, signers.at(signatories.size()), block));
        }
        if (signatories.isEmpty()) {
            facts.problem(ProblemCode.SIGNATORY_MISSING, "expected a signatory below the signature sentence", block.opening, signers);
        }
        PrintedDate date = found(path.field("date"), first, block);
        String place = found(path.field("place"), block.place, block);
        return new SignatureBlock(registrant, signatories, date, place, block.opening.phrases().page().lineNumber(block.opening.getLine()));
    }

    /**
     * Names of companies change in translation, but for a word or so; no word in common is another company. The name of the one that signs may
     * stand at the head of the address instead, or behind other words in the cover's name.
     */
    private void doubt(Party party, @Nullable String registrant, RecordPath path, FormToken opening) {
        if (party.isDoubtful()) {
            facts.problem(ProblemCode.SIGNATURE_DOUBTFUL, "expected the name of one company, found " + registrant, opening, path);
        }
        String message = "expected one registrant on cover and signature, found that \"" + registrant + "\" signs";
        String letters = NameAndTitle.letters(String.valueOf(registrant));
        if (registrant != null && coverName.endsWith(letters) && coverName.length() > letters.length() + Bounds.ARTICLE) {
            facts.problem(ProblemCode.SIGNATURE_REGISTRANT_DIFFERS, message, opening, REGISTRANT);
        }
        if (party.isNoneOf(coverNames)) {
            facts.problem(ProblemCode.SIGNATURE_REGISTRANT_DIFFERS, message, opening, path);
            facts.problem(ProblemCode.SIGNATURE_REGISTRANT_DIFFERS, message, opening, REGISTRANT);
            if (letters.equals(addressee)) {
                facts.problem(ProblemCode.SIGNATURE_REGISTRANT_DIFFERS, message, opening, ADDRESS);
            }
        }
    }

    private Signatory signatory(Signer signer, RecordPath path, SignatureVisitor block) {
        String name = found(path.field("name"), signer.name(), block);
        if (signer.doubtful) {
            String message = "expected the name of a person, found " + name;
            facts.problem(ProblemCode.SIGNATURE_DOUBTFUL, message, block.opening, path.field("name"));
        }
        String mark = found(path.field("conformedSignature"), signer.mark, block);
        String title = found(path.field("title"), signer.title, block);
        if (!NameAndTitle.isPlain(signer.title, false) || signer.isTitleCut()) {
            facts.problem(ProblemCode.SIGNATURE_DOUBTFUL, "expected an office, found " + title, block.opening, path.field("title"));
        }
        return new Signatory(name, mark, title, found(path.field("date"), signer.date, block));
    }

    private @Nullable PrintedDate found(RecordPath path, @Nullable SigningDate date, SignatureVisitor block) {
        found(path, date == null ? Words.NONE : date.token().words(), block);
        return date == null ? null : date.date();
    }

    private @Nullable String found(RecordPath path, Words words, SignatureVisitor block) {
        if (words.isEmpty()) {
            return null;
        }
        facts.found(path, words, block.rule(words));
        return words.text();
    }
}
