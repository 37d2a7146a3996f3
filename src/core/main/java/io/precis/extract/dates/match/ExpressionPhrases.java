package io.precis.extract.dates.match;

import io.precis.article.DateValue.Precision;
import io.precis.extract.dates.grammar.DateExpression;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import io.precis.extract.dates.grammar.Reading;
import io.precis.extract.dates.grammar.TokenReadings;
import io.precis.extract.dates.resolve.DateResolver;
import java.util.ArrayList;
import java.util.List;

/** Joins to the expressions of a sentence what stands around them: "early", "the end of", "from ... to ...". */
public final class ExpressionPhrases {
    private static final List<DateField> FROM_SECOND =
            List.of(DateField.YEAR, DateField.ERA, DateField.MONTH, DateField.DECADE);
    private static final List<DateField> FROM_FIRST = List.of(DateField.YEAR, DateField.ERA, DateField.MONTH);

    private final TokenReadings items;

    public ExpressionPhrases(TokenReadings items) {
        this.items = items;
    }

    public List<DateExpression> join(List<DateExpression> mentions) {
        DateLists lists = new DateLists(items);
        return lists.dated(ranges(modified(lists.siblings(mentions))));
    }

    private List<DateExpression> modified(List<DateExpression> mentions) {
        List<DateExpression> all = new ArrayList<>();
        int free = 0;
        for (DateExpression mention : mentions) {
            DateExpression now = modified(inDay(mention, free), free);
            all.add(now);
            free = now.end();
        }
        return all;
    }

    /** With the part of the day said before or after it: "Friday night", "the evening of 3 May". */
    private DateExpression inDay(DateExpression mention, int free) {
        if (DateResolver.precision(mention.fields()) != Precision.DAY) {
            return mention;
        }
        int end = items.forth(mention.end(), "daypart");
        int to = items.back(mention.start(), "the", "of");
        int start = items.back(to, "daypart");
        return mention.between(start < to && start >= free ? start : mention.start(), end);
    }

    private DateExpression modified(DateExpression mention, int free) {
        if (mention.fields().has(DateField.MOD)) {
            return mention;
        }
        for (Reading item : items.at(mention.end())) {
            if (item.is("endpart")) {
                return mention.modified(item.fields().get(DateField.MOD)).between(mention.start(), item.end());
            }
        }
        int to = items.back(items.back(mention.start(), "of", "the"), "of", "the");
        for (Reading item : items.before(to)) {
            if (item.start() >= free && item.is("part")) {
                int start = Math.max(free, items.back(item.start(), "the"));
                return mention.modified(item.fields().get(DateField.MOD)).between(start, mention.end());
            }
        }
        for (Reading item : items.before(items.back(mention.start(), "the"))) {
            boolean link = item.start() == free && items.begins(free, "to");
            if (item.start() >= free && item.is("bound") && !link) {
                return mention.modified(item.fields().get(DateField.MOD)).between(item.start(), mention.end());
            }
        }
        return mention;
    }

    private List<DateExpression> ranges(List<DateExpression> mentions) {
        List<DateExpression> all = new ArrayList<>();
        for (DateExpression mention : mentions) {
            DateExpression last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && last.to() == null && mention.to() == null && linked(last, mention)) {
                int free = all.size() < 2 ? 0 : all.get(all.size() - 2).end();
                all.set(all.size() - 1, range(last, mention, free));
            } else {
                all.add(mention.to() == null ? mention : range(mention.start(), mention.end(), mention));
            }
        }
        return all;
    }

    private boolean linked(DateExpression first, DateExpression second) {
        int start = items.back(first.start(), "the", "of");
        boolean between = items.ends(start, "between") || items.ends(first.start(), "between");
        for (Reading item : items.at(first.end())) {
            boolean link = item.is("to") || between && item.is("and");
            if (link && (item.end() == second.start() || items.forth(item.end(), "the", "of") == second.start())) {
                return true;
            }
        }
        return false;
    }

    private DateExpression range(DateExpression first, DateExpression second, int free) {
        int start = items.back(first.start(), "the");
        int from = items.back(start, "from", "between");
        int end = items.forth(second.end(), "range-end");
        DateExpression both = new DateExpression(first.start(), end, first.fields(), second.fields());
        return range(from == start ? first.start() : Math.max(free, from), end, both);
    }

    /** Each end takes from the other the year or month that is said only once. */
    private static DateExpression range(int start, int end, DateExpression mention) {
        DateFields first = mention.fields();
        DateFields second = mention.to() == null ? first : mention.to();
        DateFields left = isAbsolute(first) ? first.borrow(second, needs(first, FROM_SECOND)) : first;
        DateFields right = isAbsolute(second) ? second.borrow(first, needs(second, FROM_FIRST)) : second;
        return new DateExpression(start, end, left, right);
    }

    /** "Monday 3" lacks its month, "Monday" lacks nothing. */
    private static boolean isAbsolute(DateFields fields) {
        return !fields.hasAny(DateField.UNIT, DateField.DIR)
                && (!fields.has(DateField.WEEKDAY) || fields.has(DateField.DAY));
    }

    /** A month is borrowed by days only. */
    private static List<DateField> needs(DateFields fields, List<DateField> all) {
        return fields.has(DateField.DAY)
                ? all
                : all.stream().filter(f -> f != DateField.MONTH).toList();
    }
}
