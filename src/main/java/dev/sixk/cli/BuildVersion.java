package dev.sixk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Knows the version that the build wrote into {@code build.properties}. */
final class BuildVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"sixk " + number()};
    }

    /** Gives the version's number. */
    static String number() {
        Properties build = new Properties();
        try (InputStream in = BuildVersion.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return build.getProperty("version", "(unknown version)");
    }
}
