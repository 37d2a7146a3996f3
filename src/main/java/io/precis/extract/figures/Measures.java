package io.precis.extract.figures;

import io.precis.article.KeyFigure.Kind;
import io.precis.extract.figures.Numeral.Form;
import io.precis.extract.figures.Passage.Hit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a number together with the currency, percent sign or unit beside it. */
final class Measures {
    /** What may stand before a number and belong to it. */
    static final Roles BEFORE =
            Roles.of(Role.CURRENCY, Role.CURRENCY_BEFORE, Role.CURRENCY_CODE, Role.PERCENT_BEFORE, Role.ORDINAL_BEFORE);

    private static final Roles AFTER = Roles.of(
            Role.CURRENCY, Role.CURRENCY_CODE, Role.SUBUNIT, Role.PERCENT, Role.UNIT, Role.TENTHS, Role.LABEL_AFTER);
    private static final Roles OF = Roles.of(Role.OF);
    private static final Roles MONEY_SCALE = Roles.of(Role.MONEY_SCALE);
    private static final Roles VAGUE = Roles.of(Role.MORE_AFTER, Role.APPROX_AFTER);

    private final Passage passage;
    private final Compounds compounds;
    private final Ordinals ordinals;
    private final Shares shares;
    private final Multipliers multipliers;

    Measures(Passage passage) {
        this.passage = passage;
        this.compounds = new Compounds(passage);
        this.ordinals = new Ordinals(passage);
        this.shares = new Shares(passage);
        this.multipliers = new Multipliers(passage);
    }

    /** The number at {@code at} with its unit, or null. */
    @Nullable
    Measured read(int at) {
        Hit before = passage.find(at, BEFORE);
        if (before != null) {
            Measured measured = prefixed(before);
            if (measured != null) {
                return measured;
            }
        }
        Numeral numeral = Numerals.read(passage, at);
        return numeral == null ? null : suffixed(Measured.bare(numeral));
    }

    private @Nullable Measured prefixed(Hit before) {
        Term currency = currency(before, true);
        Numeral numeral = Numerals.read(passage, passage.skipSpace(before.end()));
        if (numeral == null || numeral.form() == Form.ORDINAL) {
            return null;
        }
        Measured bare = Measured.bare(numeral).from(before.start());
        if (currency != null) {
            return priced(bare, currency);
        }
        if (before.is(Role.PERCENT_BEFORE)) {
            String sign = name(before, Role.PERCENT_BEFORE);
            return bare.as(numeral.end(), Kind.PERCENT, sign.isEmpty() ? "%" : sign);
        }
        boolean chance = numeral.form() == Form.WEAK && passage.lexicon().is(Option.GLUED);
        return before.is(Role.ORDINAL_BEFORE) && !chance ? bare.as(numeral.end(), Kind.ORDINAL, null) : null;
    }

    /** $5m, $ 5 million, RMB 50 yuan. */
    private Measured priced(Measured bare, Term currency) {
        Measured scaled = multipliers.scaled(bare);
        Hit name = passage.find(passage.skipSpace(scaled.end()), Roles.of(Role.CURRENCY));
        Term same = name == null ? null : name.as(Role.CURRENCY);
        boolean said = name != null && same != null && same.name().equals(currency.name());
        return scaled.as(said && name != null ? name.end() : scaled.end(), Kind.MONEY, currency.name());
    }

    private Measured suffixed(Measured bare) {
        Numeral numeral = bare.numeral();
        int month = ordinals.monthEnd(numeral);
        if (month > 0) {
            return bare.asLabel(month);
        }
        if (numeral.form() == Form.ORDINAL) {
            return bare.as(numeral.end(), Kind.ORDINAL, null);
        }
        if (numeral.form() == Form.PLAIN || passage.lexicon().is(Option.MYRIAD)) {
            boolean apart = passage.lexicon().is(Option.GLUED) && numeral.form() == Form.WORDS;
            int ending = ordinals.end(apart ? passage.skipSpace(numeral.end()) : numeral.end());
            if (ending > 0) {
                return bare.as(ending, Kind.ORDINAL, null);
            }
        }
        Hit letter = passage.find(passage.skipGap(numeral.end()), MONEY_SCALE);
        Term money = letter == null ? null : letter.as(Role.MONEY_SCALE);
        if (letter != null && money != null && !money.name().isEmpty()) {
            return multipliers.scaled(bare).as(letter.end(), Kind.MONEY, money.name());
        }
        if (letter != null && multipliers.isMillions(numeral, letter)) {
            bare = multipliers.scaled(bare);
        }
        int gap = passage.skipGap(bare.end());
        Hit of = passage.find(gap, OF);
        Hit scaledMoney = multipliers.beforeMoney(gap);
        Hit hit = scaledMoney == null ? passage.find(gap, AFTER) : scaledMoney;
        bare = scaledMoney == null ? bare : multipliers.scaled(bare);
        if (hit == null && of != null) {
            hit = passage.find(passage.skipSpace(of.end()), AFTER);
            hit = hit != null && (hit.is(Role.PERCENT) || hit.is(Role.LABEL_AFTER)) ? null : hit;
        }
        if (hit == null && passage.lexicon().is(Option.MYRIAD)) {
            Hit vague = passage.find(gap, VAGUE);
            hit = vague == null ? null : passage.find(vague.end(), Roles.of(Role.UNIT, Role.CURRENCY));
        }
        return hit == null || isAbbreviation(hit) ? bare : named(bare, hit);
    }

    /** "7 μ.μ." is a time of day, no length, and the l of "3 milioni l'anno" no liter. */
    private boolean isAbbreviation(Hit hit) {
        int stop = passage.at(hit.end() - 1) == '.' ? hit.end() - 1 : hit.end();
        char c = passage.at(stop);
        return hit.is(Role.UNIT)
                && (c == '.' || (c == '\'' && !passage.lexicon().is(Option.SUFFIXES)))
                && passage.isLetter(stop + 1);
    }

    private Measured named(Measured bare, Hit hit) {
        if (hit.is(Role.LABEL_AFTER)) {
            return bare.asLabel(minutes(hit.end()));
        }
        Term currency = currency(hit, false);
        if (currency != null) {
            return compounds.subunits(currencySaid(bare, hit, currency));
        }
        if (hit.is(Role.SUBUNIT)) {
            return bare.as(hit.end(), Kind.MONEY, name(hit, Role.SUBUNIT));
        }
        if (hit.is(Role.PERCENT)) {
            String sign = name(hit, Role.PERCENT);
            return bare.as(hit.end(), Kind.PERCENT, sign.equals("percent") ? "%" : sign);
        }
        Term tenths = hit.as(Role.TENTHS);
        if (tenths != null) {
            return shares.read(bare, hit.end(), tenths.value());
        }
        return hit.is(Role.UNIT) ? compounds.parts(bare.as(hit.end(), Kind.QUANTITY, name(hit, Role.UNIT))) : bare;
    }

    /** 18 h 30 */
    private int minutes(int end) {
        int p = passage.skipSpace(end);
        boolean two = passage.isDigit(p) && passage.isDigit(p + 1) && !passage.isDigit(p + 2);
        return two ? p + 2 : end;
    }

    /** "75 USD million" multiplies after the code. */
    private Measured currencySaid(Measured bare, Hit hit, Term currency) {
        Measured money = bare.as(hit.end(), Kind.MONEY, currency.name());
        return hit.is(Role.CURRENCY_CODE) ? multipliers.scaled(money) : money;
    }

    private @Nullable Term currency(Hit hit, boolean before) {
        Term code = hit.as(Role.CURRENCY_CODE);
        if (code != null) {
            String said = passage.text().substring(hit.start(), Math.min(hit.start() + 3, hit.end()));
            if (said.equals(said.toUpperCase(Locale.ROOT))) {
                return code;
            }
        }
        Term first = hit.as(Role.CURRENCY_BEFORE);
        if (before && first != null) {
            return first;
        }
        Term name = hit.as(Role.CURRENCY);
        boolean symbol = !Character.isLetter(passage.at(hit.end() - 1)) && passage.at(hit.end() - 1) != '.';
        return name != null && (!before || symbol) ? name : before || first == null ? null : first;
    }

    private static String name(Hit hit, Role role) {
        Term term = hit.as(role);
        return term == null ? "" : term.name();
    }
}
