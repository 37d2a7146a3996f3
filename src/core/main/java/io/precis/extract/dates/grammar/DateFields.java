package io.precis.extract.dates.grammar;

import io.precis.article.DateValue.Precision;
import io.precis.extract.dates.expression.PeriodUnit;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * What an expression says, field by field. Immutable; kept small, because every number of a text has several readings.
 */
public final class DateFields {
    public static final DateFields NONE = new DateFields(0, new int[0]);

    private static final DateField[] ALL = DateField.values();
    /** A value from here on means the value of another field: that whose ordinal is the difference. */
    private static final int COPIED_FIELD = 1_000_000;

    /** A bit for each field that is set. */
    private final long set;
    /** The values of these fields, in their order. */
    private final int[] values;

    private DateFields(long set, int[] values) {
        this.set = set;
        this.values = values;
    }

    /** One field alone. */
    public static DateFields of(DateField field, int value) {
        return new DateFields(bit(field), new int[] {value});
    }

    /** Reads {@code unit=week dir=-1}; a value without a name belongs to the field that is named like the class. */
    static DateFields parse(String className, String assignments) {
        if (assignments.isEmpty()) {
            return NONE;
        }
        if (!assignments.contains("=")) {
            if (!DateField.isNamed(className)) {
                return NONE;
            }
            DateField field = DateField.named(className);
            return of(field, field.parse(assignments));
        }
        DateFields fields = NONE;
        for (String assignment : assignments.split(" ")) {
            String[] sides = assignment.split("=");
            DateField field = DateField.named(sides[0]);
            // The name of a field in capitals copies its value: quarter=ORD takes the ordinal said before it.
            boolean copies = DateField.isNamed(sides[1]) && sides[1].equals(sides[1].toUpperCase(Locale.ROOT));
            fields = fields.with(
                    field, copies ? COPIED_FIELD + DateField.named(sides[1]).ordinal() : field.parse(sides[1]));
        }
        return fields;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeLong(set);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    static DateFields read(ByteBuffer in) {
        long set = in.getLong();
        int[] values = new int[Long.bitCount(set)];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.getInt();
        }
        return new DateFields(set, values);
    }

    public boolean has(DateField field) {
        return (set & bit(field)) != 0;
    }

    public boolean hasAny(DateField... fields) {
        for (DateField field : fields) {
            if (has(field)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this field is set and no other. */
    public boolean isOnly(DateField field) {
        return set == bit(field);
    }

    /** The value of a field; {@code IllegalStateException} when it is not set. */
    public int get(DateField field) {
        if (!has(field)) {
            throw new IllegalStateException("no " + field + " in " + this);
        }
        return values[place(field)];
    }

    public int get(DateField field, int otherwise) {
        return has(field) ? values[place(field)] : otherwise;
    }

    public DateFields with(DateField field, int value) {
        int place = place(field);
        int[] more = new int[has(field) ? values.length : values.length + 1];
        System.arraycopy(values, 0, more, 0, place);
        more[place] = value;
        System.arraycopy(values, values.length - (more.length - place - 1), more, place + 1, more.length - place - 1);
        return new DateFields(set | bit(field), more);
    }

    /**
     * These fields together with {@code later}, whose values replace those of the same fields; a second numeric part becomes
     * {@link DateField#NN2}.
     */
    public DateFields and(DateFields later) {
        DateFields both = this;
        int at = 0;
        for (long rest = later.set; rest != 0; rest &= rest - 1) {
            DateField field = ALL[Long.numberOfTrailingZeros(rest)];
            int value = later.values[at++];
            DateField target = field == DateField.NN && both.has(DateField.NN) ? DateField.NN2 : field;
            both = both.with(target, value >= COPIED_FIELD ? both.get(ALL[value - COPIED_FIELD], 1) : value);
        }
        return both;
    }

    /** These fields and, of the given ones, those that only {@code other} has. */
    public DateFields borrow(DateFields other, List<DateField> fields) {
        DateFields more = this;
        for (DateField field : fields) {
            more = other.has(field) && !more.has(field) ? more.with(field, other.get(field)) : more;
        }
        return more;
    }

    /** These fields without the given ones. */
    public DateFields without(DateField... fields) {
        DateFields fewer = NONE;
        List<DateField> left = Arrays.asList(fields);
        for (DateField field : ALL) {
            fewer = has(field) && !left.contains(field) ? fewer.with(field, get(field)) : fewer;
        }
        return fewer;
    }

    /** How exact a date with these fields is, also where its value is not known. */
    public Precision precision() {
        if (has(DateField.PART)) {
            return PeriodUnit.of(get(DateField.PART)).precision();
        }
        if (hasAny(DateField.DAY, DateField.WEEKDAY, DateField.NN, DateField.EASTER)) {
            return Precision.DAY;
        }
        if (has(DateField.MONTH)) {
            return Precision.MONTH;
        }
        if (has(DateField.UNIT) && !hasAny(DateField.SEASON, DateField.QUARTER, DateField.HALF)) {
            return PeriodUnit.of(get(DateField.UNIT)).precision();
        }
        return has(DateField.WEEK)
                ? Precision.WEEK
                : has(DateField.QUARTER)
                        ? Precision.QUARTER
                        : has(DateField.SEASON) ? Precision.SEASON : Precision.YEAR;
    }

    @Override
    public String toString() {
        StringJoiner all = new StringJoiner(" ");
        for (DateField field : ALL) {
            if (has(field)) {
                all.add(field + "=" + get(field));
            }
        }
        return all.toString();
    }

    private int place(DateField field) {
        return Long.bitCount(set & (bit(field) - 1));
    }

    private static long bit(DateField field) {
        return 1L << field.ordinal();
    }
}
