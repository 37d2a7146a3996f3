package io.precis.cli;

import io.precis.failure.DigestFailure;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day. */
final class DateConverter implements ITypeConverter<LocalDate> {
    /** The day in an environment variable; null where it is not set or blank. */
    static @Nullable LocalDate of(Map<String, String> environment, String name) {
        String text = environment.getOrDefault(name, "").strip();
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new DigestFailure.Usage(name + ": found '" + text + "', expected a day such as 2026-11-02");
        }
    }

    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("expected a day such as 2026-11-02 but found '" + text + "'");
        }
    }
}
