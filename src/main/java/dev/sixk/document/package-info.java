/**
 * The documents of a report as a person reads them: {@link dev.sixk.document.ReportDocument} has a document's readable text and its tables,
 * and the row of the exhibit list that names it.
 */
@NullMarked
package dev.sixk.document;

import org.jspecify.annotations.NullMarked;
