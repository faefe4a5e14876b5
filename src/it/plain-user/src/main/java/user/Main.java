package user;

import dev.sixk.SixKParser;
import dev.sixk.model.SixK;
import java.io.IOException;
import java.nio.file.Path;

/** Reads one filing on the module path, where only what the module exports is there. */
public final class Main {

    private Main() {
    }

    public static void main(String... args) throws IOException {
        if (!SixKParser.class.getModule().isNamed()) {
            throw new IllegalStateException("the parser is not a named module");
        }
        SixK report = SixKParser.parse(Path.of(args[0]));
        System.out.println("form " + report.cover().form() + " of " + report.cover().registrant().name());
    }
}
