package io.precis.extract.dates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates in lists, which say once what they share. */
final class Lists {
    private static final List<Field> YEARS = List.of(Field.YEAR, Field.ERA);

    private final Items items;

    Lists(Items items) {
        this.items = items;
    }

    /** "7 and 8 April", "the 7., 8. and 9. of April": each day is a date of its own. */
    List<Mention> siblings(List<Mention> mentions) {
        List<Mention> all = new ArrayList<>();
        int free = 0;
        for (Mention mention : mentions) {
            List<Mention> before = new ArrayList<>();
            Mention next = mention;
            while (next != null) {
                before.add(0, next);
                next = sibling(next, free, next == mention);
            }
            all.addAll(before);
            free = mention.end();
        }
        return all;
    }

    private @Nullable Mention sibling(Mention mention, int free, boolean last) {
        int start = items.back(mention.start(), "the");
        boolean days = mention.fields().has(Field.DAY)
                && mention.fields().has(Field.MONTH)
                && mention.to() == null
                && items.begins(mention.start(), "day");
        // A comma lists days only before days listed with "and": not "on page 12, 5 May".
        int link = last ? items.back(start, "and") : items.back(start, "and", "comma");
        if (!days || link == start) {
            return null;
        }
        for (Item item : items.before(link)) {
            if (item.is("day") && item.start() >= free && items.begins(item.start(), "digitday")) {
                Fields fields = mention.fields()
                        .without(Field.WEEKDAY)
                        .with(Field.DAY, item.fields().get(Field.DAY));
                return new Mention(item.start(), item.end(), fields, null);
            }
        }
        return null;
    }

    /** "In April and June 1955": the first takes the year of the second. */
    List<Mention> dated(List<Mention> mentions) {
        List<Mention> all = new ArrayList<>(mentions);
        for (int i = all.size() - 2; i >= 0; i--) {
            Mention one = all.get(i);
            Mention next = all.get(i + 1);
            int end = items.forth(one.end(), "and", "comma");
            boolean joined = end > one.end() && items.forth(items.forth(end, "of", "at"), "the") >= next.start();
            if (joined && one.to() == null && isDated(one.fields(), false) && isDated(next.fields(), true)) {
                all.set(i, new Mention(one.start(), one.end(), one.fields().borrow(next.fields(), YEARS), null));
            }
        }
        return all;
    }

    private static boolean isDated(Fields fields, boolean year) {
        return fields.has(Field.MONTH) && fields.has(Field.YEAR) == year && !fields.hasAny(Field.UNIT, Field.DIR);
    }
}
