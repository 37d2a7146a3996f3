package io.precis.job;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as text, like their {@code toString}. That one takes longer at its first call for each record class, because the
 * JVM then links it, than digesting an article.
 */
final class RecordText {
    private RecordText() {}

    /** The value as text. Equal values give equal texts if all parts of their records and collections have such texts. */
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
