package dev.sixk.internal.container;

import dev.sixk.model.HeaderField;

/**
 * A field with what it belongs to.
 *
 * @param field the field
 * @param filer number of its filer among the header's filers, -1 for none
 * @param part  number of its part (company data, an address, ...) among the header's parts, -1 for none
 */
record PlacedField(HeaderField field, int filer, int part) {
}
