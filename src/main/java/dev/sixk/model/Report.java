package dev.sixk.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the records of all forms have in common: {@link SixK}, {@link EightK} and those that users add. Implementations are immutable
 * records.
 */
public interface Report extends Serializable {

    /** Gives the cover page; {@link Cover#ABSENT} for a document without one. */
    Cover cover();

    /** Gives each list of exhibits where it stands, in order; unmodifiable. */
    List<ExhibitList> exhibitLists();

    /** Gives the report's signature blocks, in order; unmodifiable. */
    List<SignatureBlock> signatures();

    /** Gives the other documents of the submission; empty for a loose document. */
    List<Attachment> attachments();

    /** Gives what was odd, in the order of the document; bounded in number. */
    List<Problem> problems();

    /** Gives the form as the cover prints it, such as {@code "6-K/A"}; null for a document without a cover. */
    default @Nullable String form() {
        return cover().form();
    }

    /**
     * Gives one merged view of all exhibit lists: each number once, as it first appears in a list; a sentence counts only for
     * numbers that no list carries.
     */
    default List<Exhibit> exhibits() {
        return ExhibitList.merged(exhibitLists());
    }

    /** Gives the attached document of an exhibit, the first whose type is {@code EX-} and its number; empty if there is none. */
    default Optional<Attachment> attachment(Exhibit exhibit) {
        return attachments().stream().filter(each -> each.exhibitNumber().filter(exhibit.number()::equalsIgnoreCase).isPresent()).findFirst();
    }

    /**
     * Gives the facts that this form alone has, by the keys of its flat record, in order: strings, numbers, lists and maps of these, or
     * null. A key is the record's component in small letters, its words parted by underscores: {@code irs_number} for
     * {@code irsNumber}.
     */
    default Map<String, @Nullable Object> ownFacts() {
        return Map.of();
    }
}
