package io.precis.extract.dates;

/** Reads 03/04/2023 by the order of the language or of the article. */
final class Numeric {
    private static final int MONTHS = 12;

    private Numeric() {}

    /** The same with day and month in place of numeric parts. */
    static Fields plain(Fields fields, String order) {
        if (!fields.has(Field.NN) || !fields.has(Field.NN2)) {
            return fields;
        }
        int first = fields.get(Field.NN);
        int second = fields.get(Field.NN2);
        boolean monthFirst = fields.has(Field.ISO) || (order.equals("dmy") ? second > MONTHS : first <= MONTHS);
        return fields.with(Field.MONTH, monthFirst ? first : second).with(Field.DAY, monthFirst ? second : first);
    }

    /** The order a date of the article shows, or the one given where it shows none. */
    static String shown(Fields fields, String order) {
        if (!fields.has(Field.NN) || !fields.has(Field.NN2) || fields.has(Field.ISO)) {
            return order;
        }
        if (fields.get(Field.NN) > MONTHS) {
            return "dmy";
        }
        return fields.get(Field.NN2) > MONTHS ? "mdy" : order;
    }
}
