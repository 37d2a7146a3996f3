package io.precis.cli.option;

import picocli.CommandLine.IVersionProvider;

/** The version of this program. */
public final class VersionText {
    private VersionText() {}

    /** The version of the jar; {@code dev} when the classes are run from a folder. */
    public static String number() {
        String version = VersionText.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }

    /** What {@code precis --version} prints. Apart: to find the library's interface would take a tenth of a one-off summary. */
    public static final class Printed implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "precis " + number(),
                "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")"
            };
        }
    }
}
