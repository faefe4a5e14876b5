package dev.sixk.form;

import dev.sixk.model.ExhibitList;
import dev.sixk.model.IncorporationByReference;
import java.util.List;

/**
 * What a report attaches, and into what it is incorporated.
 *
 * @param lists          the exhibit lists, those of sentences last
 * @param incorporations the incorporation statements
 */
public record ExhibitPart(List<ExhibitList> lists, List<IncorporationByReference> incorporations) {

    public ExhibitPart {
        lists = List.copyOf(lists);
        incorporations = List.copyOf(incorporations);
    }
}
