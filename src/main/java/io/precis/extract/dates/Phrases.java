package io.precis.extract.dates;

import io.precis.article.DateValue.Precision;
import java.util.ArrayList;
import java.util.List;

/** Joins to the expressions of a sentence what stands around them: "early", "the end of", "from ... to ...". */
final class Phrases {
    private static final List<Field> FROM_SECOND = List.of(Field.YEAR, Field.ERA, Field.MONTH, Field.DECADE);
    private static final List<Field> FROM_FIRST = List.of(Field.YEAR, Field.ERA, Field.MONTH);

    private final Items items;

    Phrases(Items items) {
        this.items = items;
    }

    List<Mention> join(List<Mention> mentions) {
        Lists lists = new Lists(items);
        return lists.dated(ranges(modified(lists.siblings(mentions))));
    }

    private List<Mention> modified(List<Mention> mentions) {
        List<Mention> all = new ArrayList<>();
        int free = 0;
        for (Mention mention : mentions) {
            Mention now = modified(inDay(mention, free), free);
            all.add(now);
            free = now.end();
        }
        return all;
    }

    /** With the part of the day said before or after it: "Friday night", "the evening of 3 May". */
    private Mention inDay(Mention mention, int free) {
        if (Resolver.precision(mention.fields()) != Precision.DAY) {
            return mention;
        }
        int end = items.forth(mention.end(), "daypart");
        int to = items.back(mention.start(), "the", "of");
        int start = items.back(to, "daypart");
        return mention.between(start < to && start >= free ? start : mention.start(), end);
    }

    private Mention modified(Mention mention, int free) {
        if (mention.fields().has(Field.MOD)) {
            return mention;
        }
        for (Item item : items.at(mention.end())) {
            if (item.is("endpart")) {
                return mention.modified(item.fields().get(Field.MOD)).between(mention.start(), item.end());
            }
        }
        int to = items.back(items.back(mention.start(), "of", "the"), "of", "the");
        for (Item item : items.before(to)) {
            if (item.start() >= free && item.is("part")) {
                int start = Math.max(free, items.back(item.start(), "the"));
                return mention.modified(item.fields().get(Field.MOD)).between(start, mention.end());
            }
        }
        for (Item item : items.before(items.back(mention.start(), "the"))) {
            boolean link = item.start() == free && items.begins(free, "to");
            if (item.start() >= free && item.is("bound") && !link) {
                return mention.modified(item.fields().get(Field.MOD)).between(item.start(), mention.end());
            }
        }
        return mention;
    }

    private List<Mention> ranges(List<Mention> mentions) {
        List<Mention> all = new ArrayList<>();
        for (Mention mention : mentions) {
            Mention last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && last.to() == null && mention.to() == null && linked(last, mention)) {
                int free = all.size() < 2 ? 0 : all.get(all.size() - 2).end();
                all.set(all.size() - 1, range(last, mention, free));
            } else {
                all.add(mention.to() == null ? mention : range(mention.start(), mention.end(), mention));
            }
        }
        return all;
    }

    private boolean linked(Mention first, Mention second) {
        int start = items.back(first.start(), "the", "of");
        boolean between = items.ends(start, "between") || items.ends(first.start(), "between");
        for (Item item : items.at(first.end())) {
            boolean link = item.is("to") || between && item.is("and");
            if (link && (item.end() == second.start() || items.forth(item.end(), "the", "of") == second.start())) {
                return true;
            }
        }
        return false;
    }

    private Mention range(Mention first, Mention second, int free) {
        int start = items.back(first.start(), "the");
        int from = items.back(start, "from", "between");
        int end = items.forth(second.end(), "range-end");
        Mention both = new Mention(first.start(), end, first.fields(), second.fields());
        return range(from == start ? first.start() : Math.max(free, from), end, both);
    }

    /** Each end takes from the other the year or month that is said only once. */
    private static Mention range(int start, int end, Mention mention) {
        Fields first = mention.fields();
        Fields second = mention.to() == null ? first : mention.to();
        Fields left = isAbsolute(first) ? first.borrow(second, needs(first, FROM_SECOND)) : first;
        Fields right = isAbsolute(second) ? second.borrow(first, needs(second, FROM_FIRST)) : second;
        return new Mention(start, end, left, right);
    }

    /** "Monday 3" lacks its month, "Monday" lacks nothing. */
    private static boolean isAbsolute(Fields fields) {
        return !fields.hasAny(Field.UNIT, Field.DIR) && (!fields.has(Field.WEEKDAY) || fields.has(Field.DAY));
    }

    /** A month is borrowed by days only. */
    private static List<Field> needs(Fields fields, List<Field> all) {
        return fields.has(Field.DAY)
                ? all
                : all.stream().filter(f -> f != Field.MONTH).toList();
    }
}
