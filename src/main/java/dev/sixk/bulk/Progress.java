package dev.sixk.bulk;

/**
 * How far a stream of filings has come.
 *
 * @param inputs      the inputs handed on so far, failures too
 * @param failures    those of them that could not be read
 * @param sourceBytes how many bytes of the files these took, as they lie on the disk: packed, where they are
 * @param sourceTotal how many bytes all files have; -1 where a stream of unknown length is among them
 */
public record Progress(long inputs, long failures, long sourceBytes, long sourceTotal) {
}
