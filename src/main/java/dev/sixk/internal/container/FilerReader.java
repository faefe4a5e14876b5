package dev.sixk.internal.container;

import dev.sixk.model.Address;
import dev.sixk.model.Filer;
import dev.sixk.model.FilerRole;
import dev.sixk.model.FilingValues;
import dev.sixk.model.FormerName;
import dev.sixk.model.HeaderNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Reads the filers from a header's fields. */
final class FilerReader {

    private FilerReader() {
    }

    static List<Filer> read(List<PlacedField> fields) {
        return groups(fields, PlacedField::filer).stream().map(FilerReader::filer).toList();
    }

    private static Filer filer(List<PlacedField> fields) {
        List<List<PlacedField>> parts = groups(fields, PlacedField::part);
        return new Filer(role(fields.get(0).field().section()), HeaderReader.first(fields, HeaderNames.CONFORMED_NAME),
            HeaderReader.first(fields, HeaderNames.CIK), HeaderReader.first(fields, HeaderNames.IRS_NUMBER),
            HeaderReader.first(fields, "STATE OF INCORPORATION"), HeaderReader.first(fields, "FISCAL YEAR END"),
            HeaderReader.first(fields, HeaderNames.SIC),
            named(parts, HeaderSection.FILING_VALUES).stream().map(FilerReader::filingValues).toList(),
            address(named(parts, HeaderSection.BUSINESS_ADDRESS)), address(named(parts, HeaderSection.MAIL_ADDRESS)),
            formerNames(parts));
    }

    private static FilerRole role(List<String> path) {
        return Arrays.stream(FilerRole.values()).filter(role -> path.contains(role.section())).findFirst().orElse(FilerRole.OTHER);
    }

    private static FilingValues filingValues(List<PlacedField> part) {
        return new FilingValues(HeaderReader.first(part, "FORM TYPE"), HeaderReader.first(part, "SEC ACT"),
            HeaderReader.first(part, HeaderNames.FILE_NUMBER), HeaderReader.first(part, "FILM NUMBER"));
    }

    private static @Nullable Address address(List<List<PlacedField>> parts) {
        if (parts.isEmpty()) {
            return null;
        }
        List<PlacedField> part = parts.get(0);
        return new Address(HeaderReader.first(part, "STREET 1"), HeaderReader.first(part, "STREET 2"),
            HeaderReader.first(part, "CITY"), HeaderReader.first(part, "STATE"), HeaderReader.first(part, "ZIP"),
            HeaderReader.first(part, "BUSINESS PHONE"));
    }

    private static List<FormerName> formerNames(List<List<PlacedField>> parts) {
        List<List<PlacedField>> former = new ArrayList<>(named(parts, HeaderSection.FORMER_COMPANY));
        former.addAll(named(parts, HeaderSection.FORMER_NAME));
        return former.stream().map(part -> new FormerName(HeaderReader.first(part, "FORMER CONFORMED NAME"),
            HeaderReader.first(part, "DATE OF NAME CHANGE"))).toList();
    }

    private static List<List<PlacedField>> named(List<List<PlacedField>> parts, String section) {
        return parts.stream().filter(part -> part.get(0).field().section().contains(section)).toList();
    }

    /** The fields by a number, in order, without those numbered -1. */
    private static List<List<PlacedField>> groups(List<PlacedField> fields, ToIntFunction<PlacedField> number) {
        Map<Integer, List<PlacedField>> groups = new LinkedHashMap<>();
        for (PlacedField field : fields) {
            if (number.applyAsInt(field) >= 0) {
                groups.computeIfAbsent(number.applyAsInt(field), n -> new ArrayList<>()).add(field);
            }
        }
        return List.copyOf(groups.values());
    }
}
