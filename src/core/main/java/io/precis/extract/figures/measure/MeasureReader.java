package io.precis.extract.figures.measure;

import io.precis.article.KeyFigure.Kind;
import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.PhraseSense;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.number.Numeral;
import io.precis.extract.figures.number.Numeral.Form;
import io.precis.extract.figures.number.NumeralReader;
import io.precis.extract.figures.number.SentenceCursor;
import io.precis.extract.figures.number.SentenceCursor.Hit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a number together with the currency, percent sign or unit beside it. */
public final class MeasureReader {
    /** What may stand before a number and belong to it. */
    public static final PhraseRoles BEFORE = PhraseRoles.of(
            PhraseRole.CURRENCY,
            PhraseRole.CURRENCY_BEFORE,
            PhraseRole.CURRENCY_CODE,
            PhraseRole.PERCENT_BEFORE,
            PhraseRole.ORDINAL_BEFORE);

    private static final PhraseRoles AFTER = PhraseRoles.of(
            PhraseRole.CURRENCY,
            PhraseRole.CURRENCY_CODE,
            PhraseRole.SUBUNIT,
            PhraseRole.PERCENT,
            PhraseRole.UNIT,
            PhraseRole.TENTHS,
            PhraseRole.LABEL_AFTER);
    private static final PhraseRoles OF = PhraseRoles.of(PhraseRole.OF);
    private static final PhraseRoles MONEY_SCALE = PhraseRoles.of(PhraseRole.MONEY_SCALE);
    private static final PhraseRoles VAGUE = PhraseRoles.of(PhraseRole.MORE_AFTER, PhraseRole.APPROX_AFTER);

    private final SentenceCursor passage;
    private final CompoundMeasures compounds;
    private final OrdinalReader ordinals;
    private final TenthsReader shares;
    private final MultiplierReader multipliers;

    public MeasureReader(SentenceCursor passage) {
        this.passage = passage;
        this.compounds = new CompoundMeasures(passage);
        this.ordinals = new OrdinalReader(passage);
        this.shares = new TenthsReader(passage);
        this.multipliers = new MultiplierReader(passage);
    }

    /** The number at {@code at} with its unit, or null. */
    @Nullable
    public MeasuredNumber read(int at) {
        Hit before = passage.find(at, BEFORE);
        if (before != null) {
            MeasuredNumber measured = prefixed(before);
            if (measured != null) {
                return measured;
            }
        }
        Numeral numeral = NumeralReader.read(passage, at);
        return numeral == null ? null : suffixed(MeasuredNumber.bare(numeral));
    }

    private @Nullable MeasuredNumber prefixed(Hit before) {
        PhraseSense currency = currency(before, true);
        Numeral numeral = NumeralReader.read(passage, passage.skipSpace(before.end()));
        if (numeral == null || numeral.form() == Form.ORDINAL) {
            return null;
        }
        MeasuredNumber bare = MeasuredNumber.bare(numeral).from(before.start());
        if (currency != null) {
            return priced(bare, currency);
        }
        if (before.is(PhraseRole.PERCENT_BEFORE)) {
            String sign = name(before, PhraseRole.PERCENT_BEFORE);
            return bare.as(numeral.end(), Kind.PERCENT, sign.isEmpty() ? "%" : sign);
        }
        boolean chance = numeral.form() == Form.WEAK && passage.lexicon().is(ReadingOption.GLUED);
        return before.is(PhraseRole.ORDINAL_BEFORE) && !chance ? bare.as(numeral.end(), Kind.ORDINAL, null) : null;
    }

    /** $5m, $ 5 million, RMB 50 yuan. */
    private MeasuredNumber priced(MeasuredNumber bare, PhraseSense currency) {
        MeasuredNumber scaled = multipliers.scaled(bare);
        Hit name = passage.find(passage.skipSpace(scaled.end()), PhraseRoles.of(PhraseRole.CURRENCY));
        PhraseSense same = name == null ? null : name.as(PhraseRole.CURRENCY);
        boolean said = name != null && same != null && same.name().equals(currency.name());
        return scaled.as(said && name != null ? name.end() : scaled.end(), Kind.MONEY, currency.name());
    }

    private MeasuredNumber suffixed(MeasuredNumber bare) {
        Numeral numeral = bare.numeral();
        int month = ordinals.monthEnd(numeral);
        if (month > 0) {
            return bare.asLabel(month);
        }
        if (numeral.form() == Form.ORDINAL) {
            return bare.as(numeral.end(), Kind.ORDINAL, null);
        }
        if (numeral.form() == Form.PLAIN || passage.lexicon().is(ReadingOption.MYRIAD)) {
            boolean apart = passage.lexicon().is(ReadingOption.GLUED) && numeral.form() == Form.WORDS;
            int ending = ordinals.end(apart ? passage.skipSpace(numeral.end()) : numeral.end());
            if (ending > 0) {
                return bare.as(ending, Kind.ORDINAL, null);
            }
        }
        Hit letter = passage.find(passage.skipGap(numeral.end()), MONEY_SCALE);
        PhraseSense money = letter == null ? null : letter.as(PhraseRole.MONEY_SCALE);
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
            hit = hit != null && (hit.is(PhraseRole.PERCENT) || hit.is(PhraseRole.LABEL_AFTER)) ? null : hit;
        }
        if (hit == null && passage.lexicon().is(ReadingOption.MYRIAD)) {
            Hit vague = passage.find(gap, VAGUE);
            hit = vague == null
                    ? null
                    : passage.find(vague.end(), PhraseRoles.of(PhraseRole.UNIT, PhraseRole.CURRENCY));
        }
        return hit == null || isAbbreviation(hit) ? bare : named(bare, hit);
    }

    /** "7 μ.μ." is a time of day, no length, and the l of "3 milioni l'anno" no liter. */
    private boolean isAbbreviation(Hit hit) {
        int stop = passage.at(hit.end() - 1) == '.' ? hit.end() - 1 : hit.end();
        char c = passage.at(stop);
        return hit.is(PhraseRole.UNIT)
                && (c == '.' || (c == '\'' && !passage.lexicon().is(ReadingOption.SUFFIXES)))
                && passage.isLetter(stop + 1);
    }

    private MeasuredNumber named(MeasuredNumber bare, Hit hit) {
        if (hit.is(PhraseRole.LABEL_AFTER)) {
            return bare.asLabel(minutes(hit.end()));
        }
        PhraseSense currency = currency(hit, false);
        if (currency != null) {
            return compounds.subunits(currencySaid(bare, hit, currency));
        }
        if (hit.is(PhraseRole.SUBUNIT)) {
            return bare.as(hit.end(), Kind.MONEY, name(hit, PhraseRole.SUBUNIT));
        }
        if (hit.is(PhraseRole.PERCENT)) {
            String sign = name(hit, PhraseRole.PERCENT);
            return bare.as(hit.end(), Kind.PERCENT, sign.equals("percent") ? "%" : sign);
        }
        PhraseSense tenths = hit.as(PhraseRole.TENTHS);
        if (tenths != null) {
            return shares.read(bare, hit.end(), tenths.value());
        }
        return hit.is(PhraseRole.UNIT)
                ? compounds.parts(bare.as(hit.end(), Kind.QUANTITY, name(hit, PhraseRole.UNIT)))
                : bare;
    }

    /** 18 h 30 */
    private int minutes(int end) {
        int p = passage.skipSpace(end);
        boolean two = passage.isDigit(p) && passage.isDigit(p + 1) && !passage.isDigit(p + 2);
        return two ? p + 2 : end;
    }

    /** "75 USD million" multiplies after the code. */
    private MeasuredNumber currencySaid(MeasuredNumber bare, Hit hit, PhraseSense currency) {
        MeasuredNumber money = bare.as(hit.end(), Kind.MONEY, currency.name());
        return hit.is(PhraseRole.CURRENCY_CODE) ? multipliers.scaled(money) : money;
    }

    private @Nullable PhraseSense currency(Hit hit, boolean before) {
        PhraseSense code = hit.as(PhraseRole.CURRENCY_CODE);
        if (code != null) {
            String said = passage.text().substring(hit.start(), Math.min(hit.start() + 3, hit.end()));
            if (said.equals(said.toUpperCase(Locale.ROOT))) {
                return code;
            }
        }
        PhraseSense first = hit.as(PhraseRole.CURRENCY_BEFORE);
        if (before && first != null) {
            return first;
        }
        PhraseSense name = hit.as(PhraseRole.CURRENCY);
        boolean symbol = !Character.isLetter(passage.at(hit.end() - 1)) && passage.at(hit.end() - 1) != '.';
        return name != null && (!before || symbol) ? name : before || first == null ? null : first;
    }

    private static String name(Hit hit, PhraseRole role) {
        PhraseSense term = hit.as(role);
        return term == null ? "" : term.name();
    }
}
