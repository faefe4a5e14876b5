package dev.sixk.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Registration statements of one form type into which the report is incorporated.
 *
 * @param formType    the form type as printed, such as {@code "F-3"}; null if none is printed
 * @param fileNumbers the file numbers as printed; empty if none is printed
 */
public record RegistrationStatement(@Nullable String formType, List<String> fileNumbers) implements Serializable {

    public RegistrationStatement {
        fileNumbers = List.copyOf(fileNumbers);
    }
}
