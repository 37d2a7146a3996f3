package io.precis.extract.dates;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an expression says, field by field. Immutable.
 *
 * @param map the fields it sets
 */
record Fields(Map<Field, Integer> map) {
    static final Fields NONE = new Fields(Map.of());

    /** Reads {@code unit=week dir=-1}; a bare value is that of the field named like {@code role}. */
    static Fields parse(String role, String assignments) {
        Map<Field, Integer> map = new EnumMap<>(Field.class);
        if (assignments.isEmpty()) {
            return NONE;
        }
        if (!assignments.contains("=")) {
            return Field.isNamed(role) ? new Fields(one(Field.named(role), assignments)) : NONE;
        }
        for (String assignment : assignments.split(" ")) {
            String[] sides = assignment.split("=");
            Field field = Field.named(sides[0]);
            // A negative ordinal of copies: quarter=ORD takes what the words before it said.
            map.put(
                    field,
                    Field.isNamed(sides[1]) && sides[1].equals(sides[1].toUpperCase(java.util.Locale.ROOT))
                            ? COPY + Field.named(sides[1]).ordinal()
                            : field.parse(sides[1]));
        }
        return new Fields(map);
    }

    private static final int COPY = 1_000_000;

    private static Map<Field, Integer> one(Field field, String value) {
        Map<Field, Integer> map = new EnumMap<>(Field.class);
        map.put(field, field.parse(value));
        return map;
    }

    boolean has(Field field) {
        return map.containsKey(field);
    }

    boolean hasAny(Field... fields) {
        for (Field field : fields) {
            if (map.containsKey(field)) {
                return true;
            }
        }
        return false;
    }

    int get(Field field) {
        Integer value = map.get(field);
        if (value == null) {
            throw new IllegalStateException("no " + field + " in " + map);
        }
        return value;
    }

    int get(Field field, int otherwise) {
        Integer value = map.get(field);
        return value == null ? otherwise : value;
    }

    Fields with(Field field, int value) {
        Map<Field, Integer> more = copy();
        more.put(field, value);
        return new Fields(more);
    }

    /** These and, where they are silent, {@code others}; a second numeric part is kept apart from the first. */
    Fields and(Fields later) {
        if (later.map.isEmpty()) {
            return this;
        }
        Map<Field, Integer> more = copy();
        later.map.forEach((field, value) -> {
            Field target = field == Field.NN && more.containsKey(Field.NN) ? Field.NN2 : field;
            if (value >= COPY) {
                more.put(target, more.getOrDefault(Field.values()[value - COPY], 1));
            } else {
                more.put(target, value);
            }
        });
        return new Fields(more);
    }

    /** These with what {@code other} says of the given fields and these do not. */
    Fields borrow(Fields other, List<Field> fields) {
        Map<Field, Integer> more = copy();
        for (Field field : fields) {
            if (other.has(field)) {
                more.putIfAbsent(field, other.get(field));
            }
        }
        return new Fields(more);
    }

    /** These without what they say of the given fields. */
    Fields without(Field... fields) {
        Map<Field, Integer> fewer = copy();
        for (Field field : fields) {
            fewer.remove(field);
        }
        return new Fields(fewer);
    }

    private Map<Field, Integer> copy() {
        Map<Field, Integer> copy = new EnumMap<>(Field.class);
        copy.putAll(map);
        return copy;
    }
}
