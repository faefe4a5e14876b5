package dev.sixk;

import dev.sixk.model.SixK;

/**
 * One report of an input. Stub of the build branch.
 *
 * @param report   the report
 * @param sequence the sequence number of its document
 */
public record SixKDocument(SixK report, int sequence) {
}
