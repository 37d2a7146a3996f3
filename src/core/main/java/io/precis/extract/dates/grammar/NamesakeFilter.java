package io.precis.extract.dates.grammar;

import io.precis.article.Token;

/**
 * Keeps out people and places that are called like a month or a weekday: Anna Lis, Mei Ling, Środa Wielkopolska. Words of
 * class homonym are also something else that begins a sentence.
 */
public final class NamesakeFilter {
    /** What a language writes with a capital: names alone, months and weekdays too, or every noun. */
    public enum Capitals {
        NAMES,
        DATES,
        NOUNS
    }

    private static final int SHORT = 3;

    private final TokenReadings items;
    private final Capitals capitals;

    public NamesakeFilter(TokenReadings items, Capitals capitals) {
        this.items = items;
        this.capitals = capitals;
    }

    /** Whether a mention of a month or a weekday and nothing else is, by its capitals and neighbours, a name. */
    public boolean isName(DateExpression mention) {
        int at = mention.start();
        if (!isBare(mention) || isWholeSentence(mention) || isAfterPreposition(at)) {
            return false;
        }
        if (mention.end() > at + 1) {
            return true;
        }
        if (!isCapitalised(at)) {
            return false;
        }
        return switch (capitals) {
            case NAMES -> !isFirst(at) || items.begins(at, "homonym") || mayBeFirstName(mention) && isBeforeName(at);
            case DATES -> isMonth(mention) && isBeforeName(at);
            case NOUNS -> isMonth(mention) && isAfterName(at);
        };
    }

    /** One word, and the point of an abbreviation. */
    private boolean isBare(DateExpression mention) {
        boolean one = mention.end() == mention.start() + 1
                || mention.end() == mention.start() + 2
                        && items.tokens().get(mention.start() + 1).form().equals(".");
        return one
                && (mention.fields().isOnly(DateField.MONTH) || mention.fields().isOnly(DateField.WEEKDAY));
    }

    private boolean isWholeSentence(DateExpression mention) {
        return mention.start() == 0 && mention.end() == items.tokens().size();
    }

    /** "In May", "May and June", but not "he and June". */
    private boolean isAfterPreposition(int token) {
        return items.ends(token, "at") && (!items.ends(token, "and") || token > 1 && isTime(token - 1));
    }

    private boolean isTime(int end) {
        return items.ends(end, "month") || items.ends(end, "weekday");
    }

    /** Italian begins sentences with "Lunedì Draghi": only a short weekday is a first name, as Norwegian Tor. */
    private boolean mayBeFirstName(DateExpression mention) {
        return isMonth(mention) || items.tokens().get(mention.start()).form().length() <= SHORT;
    }

    private static boolean isMonth(DateExpression mention) {
        return mention.fields().has(DateField.MONTH);
    }

    private boolean isBeforeName(int token) {
        int next = token + 1;
        return next < items.tokens().size()
                && isCapitalised(next)
                && items.at(next).isEmpty();
    }

    private boolean isAfterName(int token) {
        int last = token - 1;
        return last > 0
                && isCapitalised(last)
                && !isFirst(last)
                && items.before(token).isEmpty();
    }

    /** A capital, then a small letter: in a line all of capitals they tell nothing. */
    private boolean isCapitalised(int token) {
        return items.tokens().get(token).kind() == Token.Kind.WORD && items.isTitled(token);
    }

    private boolean isFirst(int token) {
        for (int before = token - 1; before >= 0; before--) {
            if (items.tokens().get(before).kind() != Token.Kind.MARK) {
                return false;
            }
        }
        return true;
    }
}
