package dev.sixk.cli;

import dev.sixk.json.FlatRecord;
import picocli.CommandLine.IVersionProvider;

/** What {@code sixk --version} prints. */
final class BuildVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"sixk " + FlatRecord.version()};
    }
}
