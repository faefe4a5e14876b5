package dev.sixk.cli;

/**
 * One run of the command line, for tests outside its package.
 *
 * @param status its exit status
 * @param out    what it wrote to standard output
 * @param err    what it wrote to standard error
 */
public record CommandRun(int status, String out, String err) {

    /** Runs with nothing on standard input. */
    public static CommandRun of(String... args) {
        Run run = Run.of(args);
        return new CommandRun(run.status(), run.out(), run.err());
    }
}
