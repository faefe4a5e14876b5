package dev.sixk.form;

import dev.sixk.facts.RecordPath;
import dev.sixk.model.Attachment;
import dev.sixk.model.Exhibit;
import dev.sixk.model.ExhibitList;
import dev.sixk.model.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the exhibits that a report lists with the documents attached to it, and reports both mismatches. */
final class AttachmentJoin {

    private static final RecordPath LISTS = RecordPath.of("exhibitLists");

    private final FormReading reading;

    AttachmentJoin(FormReading reading) {
        this.reading = reading;
    }

    /** Reports what is listed and not attached, and what is attached and not listed; a loose document has nothing to compare with. */
    void report(List<ExhibitList> lists) {
        if (reading.attachments().isEmpty()) {
            return;
        }
        Set<String> attached = new TreeSet<>();
        reading.attachments().forEach(attachment -> attachment.exhibitNumber().ifPresent(attached::add));
        Map<String, Listed> listed = listed(lists);
        listed.forEach((number, first) -> {
            if (!attached.contains(number)) {
                reading.facts().problem(ProblemCode.EXHIBIT_NOT_ATTACHED,
                    "expected an attached document of type EX-" + number + " for the exhibit listed", first.line(),
                    reading.page().numbered(first.line()), first.path());
            }
        });
        attached.stream().filter(number -> !listed.containsKey(number)).forEach(number -> reading.problem(ProblemCode.EXHIBIT_NOT_LISTED,
            "expected a list that names the attached document of type EX-" + number + ", found none"));
    }

    /** Gives the first row with each number. */
    private static Map<String, Listed> listed(List<ExhibitList> lists) {
        Map<String, Listed> listed = new TreeMap<>();
        for (int i = 0; i < lists.size(); i++) {
            List<Exhibit> rows = lists.get(i).exhibits();
            for (int j = 0; j < rows.size(); j++) {
                RecordPath path = LISTS.at(i).field("exhibits").at(j).field("number");
                listed.putIfAbsent(rows.get(j).number(), new Listed(lists.get(i).line(), path));
            }
        }
        return listed;
    }

    /** Where an exhibit is listed: the line of its list, and the path of its number. */
    private record Listed(int line, RecordPath path) {
    }
}
