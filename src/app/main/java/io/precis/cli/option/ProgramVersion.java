package io.precis.cli.option;

import picocli.CommandLine.IVersionProvider;

/** The version of this program. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** The version of the jar; {@code dev} when the classes are run from a folder. */
    public static String number() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }

    /**
     * What {@code precis --version} prints. A class of its own, so that {@link #number} does not load the library's interface,
     * which would take a tenth of the time of a single summary.
     */
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
