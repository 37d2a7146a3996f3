package io.precis.job;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Records in words, component by component. Their own {@code toString} says the same, but what the JVM links for each kind of
 * record when it is first asked takes longer than an article to digest.
 */
final class RecordText {
    private RecordText() {}

    /** The value as text; equal for equal values, where records and collections of records hold only what has a text of its own. */
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
