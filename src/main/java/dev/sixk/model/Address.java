package dev.sixk.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An address of a submission header, each part as printed and null where it is not.
 *
 * @param street1 the first street line
 * @param street2 the second street line
 * @param city    the city
 * @param state   the state or country, in EDGAR's own two-character codes ({@code "X0"} is the United Kingdom)
 * @param zip     the postal code
 * @param phone   the telephone number
 */
public record Address(@Nullable String street1, @Nullable String street2, @Nullable String city, @Nullable String state,
                      @Nullable String zip, @Nullable String phone) implements Serializable {
}
