package io.precis.cli.option;

import io.precis.digest.DigestOptions;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a scorer. */
public final class ScorerConverter implements ITypeConverter<String> {
    /** The names, for help and completion. */
    public static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return DigestOptions.scorers().iterator();
        }
    }

    @Override
    public String convert(String name) {
        if (!DigestOptions.scorers().contains(name)) {
            throw new TypeConversionException(
                    "found '" + name + "', expected one of " + String.join(", ", DigestOptions.scorers()));
        }
        return name;
    }
}
