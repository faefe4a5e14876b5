package dev.sixk.model;

/** How much a problem takes from the facts. */
public enum Severity {
    /** Worth knowing; every fact stands. */
    INFO,
    /** A fact is missing or doubtful. */
    WARNING,
    /** A part of the input could not be read. */
    ERROR
}
