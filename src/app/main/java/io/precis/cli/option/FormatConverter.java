package io.precis.cli.option;

import io.precis.write.OutputFormat;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of an output format that {@code summarize} can print. */
public final class FormatConverter implements ITypeConverter<OutputFormat> {
    @Override
    public OutputFormat convert(String name) {
        return formats()
                .filter(format -> format.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of "
                        + formats().map(OutputFormat::label).collect(Collectors.joining(", "))
                        + " but found '" + name + "'"));
    }

    /** The formats that can be written article by article: not those of an edition. */
    private static Stream<OutputFormat> formats() {
        return Arrays.stream(OutputFormat.values())
                .filter(format -> format.edition().isEmpty());
    }
}
