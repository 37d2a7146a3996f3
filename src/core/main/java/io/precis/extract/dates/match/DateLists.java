package io.precis.extract.dates.match;

import io.precis.extract.dates.grammar.DateExpression;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import io.precis.extract.dates.grammar.Reading;
import io.precis.extract.dates.grammar.TokenReadings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates in lists, which say once what they share. */
final class DateLists {
    private static final List<DateField> YEARS = List.of(DateField.YEAR, DateField.ERA);

    private final TokenReadings items;

    DateLists(TokenReadings items) {
        this.items = items;
    }

    /** "7 and 8 April", "the 7., 8. and 9. of April": each day is a date of its own. */
    List<DateExpression> siblings(List<DateExpression> mentions) {
        List<DateExpression> all = new ArrayList<>();
        int free = 0;
        for (DateExpression mention : mentions) {
            List<DateExpression> before = new ArrayList<>();
            DateExpression next = mention;
            while (next != null) {
                before.add(0, next);
                next = sibling(next, free, next == mention);
            }
            all.addAll(before);
            free = mention.end();
        }
        return all;
    }

    private @Nullable DateExpression sibling(DateExpression mention, int free, boolean last) {
        int start = items.back(mention.start(), "the");
        boolean days = mention.fields().has(DateField.DAY)
                && mention.fields().has(DateField.MONTH)
                && mention.to() == null
                && items.begins(mention.start(), "day");
        // A comma lists days only before days listed with "and": not "on page 12, 5 May".
        int link = last ? items.back(start, "and") : items.back(start, "and", "comma");
        if (!days || link == start) {
            return null;
        }
        for (Reading item : items.before(link)) {
            if (item.is("day") && item.start() >= free && items.begins(item.start(), "digitday")) {
                DateFields fields = mention.fields()
                        .without(DateField.WEEKDAY)
                        .with(DateField.DAY, item.fields().get(DateField.DAY));
                return new DateExpression(item.start(), item.end(), fields, null);
            }
        }
        return null;
    }

    /** "In April and June 1955": the first takes the year of the second. */
    List<DateExpression> dated(List<DateExpression> mentions) {
        List<DateExpression> all = new ArrayList<>(mentions);
        for (int i = all.size() - 2; i >= 0; i--) {
            DateExpression one = all.get(i);
            DateExpression next = all.get(i + 1);
            int end = items.forth(one.end(), "and", "comma");
            boolean joined = end > one.end() && items.forth(items.forth(end, "of", "at"), "the") >= next.start();
            if (joined && one.to() == null && isDated(one.fields(), false) && isDated(next.fields(), true)) {
                all.set(
                        i,
                        new DateExpression(one.start(), one.end(), one.fields().borrow(next.fields(), YEARS), null));
            }
        }
        return all;
    }

    private static boolean isDated(DateFields fields, boolean year) {
        return fields.has(DateField.MONTH)
                && fields.has(DateField.YEAR) == year
                && !fields.hasAny(DateField.UNIT, DateField.DIR);
    }
}
