package io.precis.extract.names;

import java.io.IOException;
import java.nio.file.Path;

/** Compiles the lists of names that languages share; run by the build. */
public final class NameTableBuilder {
    private NameTableBuilder() {}

    /** Writes below the folder of the classes, the first argument. */
    public static void main(String[] arguments) throws IOException {
        NameTable.write(Path.of(arguments[0]));
    }
}
