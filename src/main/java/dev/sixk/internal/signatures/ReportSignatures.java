package dev.sixk.internal.signatures;

import dev.sixk.form.Facts;
import dev.sixk.form.RecordPath;
import dev.sixk.grammar.SixKReport.*;
import dev.sixk.model.Cover;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.Registrant;
import dev.sixk.model.Signatory;
import dev.sixk.model.SignatureBlock;
import dev.sixk.words.FormToken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The signature blocks of a report: those with the form's sentence, else the first with a heading and a signature. */
public final class ReportSignatures {

    private static final RecordPath PATH = RecordPath.of("signatures");
    private static final RecordPath REGISTRANT = RecordPath.of("cover").field("registrant").field("name");

    private final Facts facts;
    private final List<SignatureBlockContext> own;
    private final List<SignatureBlock> blocks = new ArrayList<>();
    private final Set<String> printed = new HashSet<>();
    private String coverNames = "";

    /** Finds the blocks of a report; they are read when they are asked for. */
    public ReportSignatures(ReportContext report, Facts facts) {
        this.facts = facts;
        this.own = OwnBlocks.of(report);
    }

    /** Gives the token that opens the first block, null without one. */
    public @Nullable FormToken first() {
        return own.isEmpty() ? null : (FormToken) own.get(0).getStart();
    }

    /** Reads the blocks; one whose registrant is not among the cover's is reported. */
    public List<SignatureBlock> read(Cover cover) {
        coverNames = names(cover.registrant());
        for (Registrant other : cover.coRegistrants()) {
            coverNames += names(other);
        }
        own.forEach(this::read);
        if (blocks.isEmpty()) {
            facts.problem(ProblemCode.SIGNATURE_MISSING, "expected a signature block, found none", PATH);
        }
        return List.copyOf(blocks);
    }

    private static String names(Registrant registrant) {
        String name = registrant.name() == null ? "" : NameAndTitle.letters(registrant.name());
        return registrant.englishName() == null ? name : name + NameAndTitle.letters(registrant.englishName());
    }

    private void read(SignatureBlockContext context) {
        SignatureVisitor block = new SignatureVisitor(context);
        List<Party> parties = Party.together(block.parties.all);
        List<Signer> named = new ArrayList<>();
        parties.forEach(party -> named.addAll(party.named()));
        BlockDates dates = new BlockDates(block.dates, named);
        RecordPath path = PATH.at(blocks.size());
        for (Party party : parties) {
            if ((own.size() == 1 || !party.named().isEmpty()) && printed.add(key(party, dates))) {
                blocks.add(block(party, block, dates, OwnBlocks.opening(context)));
            }
        }
        if (dates.first() == null && !block.dates.isEmpty()) {
            FormToken date = block.dates.get(0).token();
            facts.problem(ProblemCode.SIGNATURE_DATE_UNREADABLE, "expected a date behind its label", date, path.field("date"));
        }
        for (FormToken unread : block.parties.unread) {
            facts.problem(ProblemCode.SIGNATURE_WORDS_UNREAD, "expected a name or a title", unread, path.field("signatories"));
        }
    }

    /** A block that is printed twice, for one person and date, counts once. */
    private static String key(Party party, BlockDates dates) {
        Taken registrant = party.registrant();
        StringBuilder key = new StringBuilder(registrant == null ? "" : NameAndTitle.letters(registrant.words().text()));
        for (Signer signer : party.named()) {
            SigningDate date = dates.of(signer);
            Taken name = signer.name();
            key.append('|').append(name == null ? "" : NameAndTitle.letters(name.words().text()));
            key.append(date == null ? "" : date.value());
        }
        return key.toString();
    }

    private SignatureBlock block(Party party, SignatureVisitor block, BlockDates dates, FormToken opening) {
        RecordPath path = PATH.at(blocks.size());
        List<Signatory> signatories = new ArrayList<>();
        List<Signer> named = party.named();
        Taken own = party.registrant();
        String registrant = found(path.field("registrant"), own == null ? block.causer : own);
        doubt(party, registrant, path.field("registrant"), opening);
        for (Signer signer : named) {
            signatories.add(signatory(signer, dates.of(signer), path.field("signatories").at(signatories.size()), opening));
        }
        if (named.isEmpty()) {
            RecordPath signers = path.field("signatories");
            facts.problem(ProblemCode.SIGNATORY_MISSING, "expected a signatory below the signature sentence", opening, signers);
        }
        SigningDate date = named.isEmpty() ? dates.first() : dates.of(named.get(0));
        found(path.field("date"), date == null ? null : date.taken());
        String place = found(path.field("place"), block.place);
        int line = opening.phrases().page().lineNumber(opening.getLine());
        return new SignatureBlock(registrant, signatories, date == null ? null : date.date(), place, line);
    }

    /** Names of companies change in translation, but for a word or so; no word in common is another company. */
    private void doubt(Party party, @Nullable String registrant, RecordPath path, FormToken opening) {
        if (party.isDoubtful()) {
            facts.problem(ProblemCode.SIGNATURE_DOUBTFUL, "expected the name of one company, found " + registrant, opening, path);
        }
        boolean shared = coverNames.isEmpty() || party.ownWords.isEmpty();
        for (String word : party.ownWords) {
            shared |= coverNames.contains(word);
        }
        if (!shared) {
            String message = "expected one registrant on cover and signature, found that \"" + registrant + "\" signs";
            facts.problem(ProblemCode.SIGNATURE_REGISTRANT_DIFFERS, message, opening, path);
            facts.problem(ProblemCode.SIGNATURE_REGISTRANT_DIFFERS, message, opening, REGISTRANT);
        }
    }

    private Signatory signatory(Signer signer, @Nullable SigningDate date, RecordPath path, FormToken opening) {
        String name = found(path.field("name"), signer.name());
        String mark = found(path.field("conformedSignature"), signer.mark);
        String title = found(path.field("title"), signer.title());
        found(path.field("date"), date == null ? null : date.taken());
        if (signer.doubtful) {
            String message = "expected the name of a person, found " + name;
            facts.problem(ProblemCode.SIGNATURE_DOUBTFUL, message, opening, path.field("name"));
        }
        return new Signatory(name, mark, title, date == null ? null : date.date());
    }

    private @Nullable String found(RecordPath path, @Nullable Taken taken) {
        if (taken == null || taken.words().isEmpty()) {
            return null;
        }
        facts.found(path, taken.words(), taken.rule());
        return taken.words().text();
    }
}
