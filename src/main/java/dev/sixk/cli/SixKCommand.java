package dev.sixk.cli;

import dev.sixk.EdgarParser;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ScopeType;

/** The command {@code sixk}: dispatches to its subcommands. */
@Command(name = "sixk", scope = ScopeType.INHERIT, mixinStandardHelpOptions = true, versionProvider = BuildVersion.class,
    description = "Reads SEC Form 6-K filings.", exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:every input was read", "1:an input could not be read, or the output could not be written", "2:wrong usage"})
public final class SixKCommand {

    private SixKCommand() {
    }

    /**
     * Runs the command line of this process and ends the process with its exit status.
     *
     * @param args the arguments
     */
    public static void main(String... args) {
        System.exit(run(Console.ofProcess(), args));
    }

    /** Runs the command line on the given console and gives the exit status: 0, 1 (not read, or not written) or 2 (usage). */
    static int run(Console console, String... args) {
        return run(console, EdgarParser.installed(), args);
    }

    /** Runs the command line with the forms of a parser. */
    static int run(Console console, EdgarParser parser, String... args) {
        return console.status(commandLine(console, parser).execute(args));
    }

    /** Gives the command with its subcommands. */
    static CommandLine commandLine(Console console, EdgarParser parser) {
        CommandLine sixk = new CommandLine(new SixKCommand())
            .addSubcommand(new FactsCommand(console, parser))
            .addSubcommand(new NewsCommand(console, parser))
            .addSubcommand(new DocumentsCommand(console, parser))
            .addSubcommand(new TextCommand(console, parser))
            .addSubcommand(new TablesCommand(console, parser))
            .addSubcommand(new ParseCommand(console, parser))
            .addSubcommand(new ExplainCommand(console, parser))
            .addSubcommand(new CommandLine.HelpCommand())
            .addSubcommand(new AutoComplete.GenerateCompletion());
        return configure(sixk, console);
    }

    private static CommandLine configure(CommandLine sixk, Console console) {
        // A file may be called "@list" or "-": names are taken as they are given.
        return sixk.setExpandAtFiles(false).setCaseInsensitiveEnumValuesAllowed(true).setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
            .setOut(console.out()).setErr(console.err());
    }
}
