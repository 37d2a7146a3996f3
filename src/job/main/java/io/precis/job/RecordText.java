package io.precis.job;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as text, component by component. The text is that of their own {@code toString}, which the JVM would link for
 * each record class when it is first called; that takes longer than an article to digest (docs/start-up.md).
 */
final class RecordText {
    private RecordText() {}

    /** The value as text. Equal values have equal texts, as long as their components have texts of their own. */
    static String of(@Nullable Object value) {
        if (value instanceof Collection<?> members) {
            StringJoiner all = new StringJoiner(", ", "[", "]");
            members.forEach(member -> all.add(of(member)));
            return all.toString();
        }
        return value instanceof Record record ? of(record) : String.valueOf(value);
    }

    private static String of(Record record) {
        StringJoiner all = new StringJoiner(", ", record.getClass().getSimpleName() + "[", "]");
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                all.add(component.getName() + "=" + of(component.getAccessor().invoke(record)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component + " cannot be read", e);
            }
        }
        return all.toString();
    }
}
