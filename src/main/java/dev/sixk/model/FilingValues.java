package dev.sixk.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A {@code FILING VALUES} section: how a submission is filed for one filer, each value as printed and null where it is not.
 *
 * @param formType   the form type
 * @param secAct     the act under which it is filed: {@code "1934 Act"}, {@code "34"}
 * @param fileNumber the SEC file number
 * @param filmNumber the film number
 */
public record FilingValues(@Nullable String formType, @Nullable String secAct, @Nullable String fileNumber,
                           @Nullable String filmNumber) implements Serializable {
}
