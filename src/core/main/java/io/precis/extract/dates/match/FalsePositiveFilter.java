package io.precis.extract.dates.match;

import io.precis.article.Token;
import io.precis.extract.dates.grammar.DateExpression;
import io.precis.extract.dates.grammar.DateField;
import io.precis.extract.dates.grammar.DateFields;
import io.precis.extract.dates.grammar.NamesakeFilter;
import io.precis.extract.dates.grammar.TokenReadings;
import java.util.List;

/** Keeps out what only looks like a date: "may" and "so", 2,000 people, page 1998, Boeing 747. */
final class FalsePositiveFilter {
    private static final int EARLIEST = 1000;
    private static final int LATEST = 2100;
    private final TokenReadings items;
    private final NamesakeFilter namesakes;

    FalsePositiveFilter(TokenReadings items, NamesakeFilter.Capitals capitals) {
        this.items = items;
        this.namesakes = new NamesakeFilter(items, capitals);
    }

    boolean allows(DateExpression mention) {
        DateFields fields = mention.fields();
        if (fields.isOnly(DateField.YEAR) && mention.end() == mention.start() + 1) {
            return year(mention.start(), fields.get(DateField.YEAR));
        }
        if (mention.end() == mention.start() + 1 && items.begins(mention.start(), "weak")) {
            return items.ends(mention.start(), "at") && items.capital(mention.start());
        }
        if (mention.end() == mention.start() + 1 && items.begins(mention.start(), "at-only")) {
            return items.ends(mention.start(), "at");
        }
        if (namesakes.isName(mention) || isCount(mention) || isOfTwoKinds(mention)) {
            return false;
        }
        if (fields.isOnly(DateField.DAY) && mention.to() == null) {
            return followed(mention.end()) && edges(mention);
        }
        if (fields.has(DateField.MONTH) && !fields.hasAny(DateField.DAY, DateField.YEAR) && verb(mention)) {
            return false;
        }
        if (fields.has(DateField.WEEKDAY) && fields.has(DateField.DAY) && !fields.has(DateField.MONTH)) {
            return !items.begins(mention.start(), "weak") && edges(mention);
        }
        return edges(mention);
    }

    /** In "In May 15 people died" the number belongs to the people. */
    private boolean isCount(DateExpression mention) {
        int last = mention.end() - 1;
        return last > mention.start()
                && items.tokens().get(last).kind() == Token.Kind.NUMBER
                && !mention.fields().has(DateField.YEAR)
                && items.begins(last - 1, "month")
                && (items.begins(mention.end(), "counted")
                        || items.begins(mention.end(), "unit")
                        || isPercent(mention.end()));
    }

    private boolean isPercent(int at) {
        return at < items.tokens().size() && items.tokens().get(at).form().equals("%");
    }

    /** In "two stages, the first until 1 July" the first is no day. */
    private boolean isOfTwoKinds(DateExpression mention) {
        return mention.to() != null
                && items.tokens().get(mention.start()).kind() == Token.Kind.WORD
                && items.begins(mention.start(), "day")
                && items.tokens().subList(mention.start(), mention.end()).stream()
                        .anyMatch(token -> token.kind() == Token.Kind.NUMBER);
    }

    /** "Will this march end", where months are written March. */
    private boolean verb(DateExpression mention) {
        int last = mention.end() - 1;
        return items.begins(last, "weak") && items.begins(last, "month") && !items.capital(last);
    }

    /** Whether what follows a bare number lets it be a day, which counted things and most nouns do not. */
    private boolean followed(int at) {
        if (at >= items.tokens().size()) {
            return true;
        }
        Token next = items.tokens().get(at);
        return next.kind() == Token.Kind.WORD && items.begins(at, "after-year")
                || next.kind() == Token.Kind.MARK && !"%€£$°:/-–".contains(next.form())
                || next.kind() == Token.Kind.IDEOGRAPH;
    }

    /** Numbers at its edges are whole. */
    private boolean edges(DateExpression mention) {
        return !continues(mention.start() - 1, mention.start()) && !continues(mention.end(), mention.end() - 1);
    }

    /** Whether the number at {@code inner} goes on beyond the mark at {@code outer}. */
    private boolean continues(int outer, int inner) {
        List<Token> tokens = items.tokens();
        int far = outer + (outer - inner);
        if (outer < 0 || outer >= tokens.size() || tokens.get(inner).kind() != Token.Kind.NUMBER) {
            return false;
        }
        if (!items.joined(Math.min(inner, outer))) {
            return false;
        }
        if (tokens.get(outer).kind() == Token.Kind.WORD) {
            return inner < outer && !items.begins(outer, "suffix");
        }
        return ".,:$€£".contains(tokens.get(outer).form())
                && far >= 0
                && far < tokens.size()
                && tokens.get(far).kind() == Token.Kind.NUMBER
                && items.joined(Math.min(far, outer));
    }

    private boolean year(int at, int year) {
        if (year < EARLIEST || year > LATEST || joins(at)) {
            return false;
        }
        if (items.ends(at, "notyear") || items.begins(at + 1, "counted") || items.begins(at + 1, "unit")) {
            return false;
        }
        if (items.ends(at, "at")) {
            return true;
        }
        boolean word = at + 1 < items.tokens().size()
                && items.tokens().get(at + 1).kind() == Token.Kind.WORD
                && !items.begins(at + 1, "after-year");
        return !word && year >= 1400;
    }

    private boolean joins(int at) {
        List<Token> tokens = items.tokens();
        if (continues(at - 1, at) || continues(at + 1, at)) {
            return true;
        }
        boolean left = at > 0
                && items.joined(at - 1)
                && "$€£¥#+.-–%".contains(tokens.get(at - 1).form())
                && !items.ends(at, "part")
                && !(("-–".contains(tokens.get(at - 1).form()))
                        && at > 1
                        && tokens.get(at - 2).kind() == Token.Kind.NUMBER);
        boolean right =
                at + 1 < tokens.size() && "%€£$°".contains(tokens.get(at + 1).form());
        return left || right;
    }
}
