package io.precis.extract.figures.measure;

import io.precis.article.KeyFigure.Kind;
import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.PhraseSense;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.match.PhraseHit;
import io.precis.extract.figures.match.SentenceCursor;
import io.precis.extract.figures.number.Numeral;
import io.precis.extract.figures.number.Numeral.Form;
import io.precis.extract.figures.number.NumeralReader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a number together with the currency, percent sign or unit beside it. Lives for one sentence. */
public final class MeasureReader {
    /** The roles of what may stand before a number and belong to it. */
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

    private final SentenceCursor cursor;
    private final CompoundMeasures compounds;
    private final OrdinalReader ordinals;
    private final TenthsReader tenthsReader;
    private final MultiplierReader multipliers;

    public MeasureReader(SentenceCursor cursor) {
        this.cursor = cursor;
        this.compounds = new CompoundMeasures(cursor);
        this.ordinals = new OrdinalReader(cursor);
        this.tenthsReader = new TenthsReader(cursor);
        this.multipliers = new MultiplierReader(cursor);
    }

    /** The number at {@code at} with its unit, or null. */
    public @Nullable MeasuredNumber read(int at) {
        PhraseHit before = cursor.find(at, BEFORE);
        if (before != null) {
            MeasuredNumber measured = prefixed(before);
            if (measured != null) {
                return measured;
            }
        }
        Numeral numeral = NumeralReader.read(cursor, at);
        return numeral == null ? null : suffixed(MeasuredNumber.bare(numeral));
    }

    private @Nullable MeasuredNumber prefixed(PhraseHit before) {
        PhraseSense currency = currency(before, true);
        Numeral numeral = NumeralReader.read(cursor, cursor.skipSpace(before.end()));
        if (numeral == null || numeral.form() == Form.ORDINAL) {
            return null;
        }
        MeasuredNumber bare = MeasuredNumber.bare(numeral).from(before.start());
        if (currency != null) {
            return priced(bare, currency);
        }
        if (before.is(PhraseRole.PERCENT_BEFORE)) {
            String sign = before.name(PhraseRole.PERCENT_BEFORE);
            return bare.as(numeral.end(), Kind.PERCENT, sign.isEmpty() ? "%" : sign);
        }
        boolean chance = numeral.form() == Form.WEAK && cursor.lexicon().is(ReadingOption.GLUED);
        return before.is(PhraseRole.ORDINAL_BEFORE) && !chance ? bare.as(numeral.end(), Kind.ORDINAL, null) : null;
    }

    /** A number after its currency: $5m, $ 5 million, RMB 50 yuan. */
    private MeasuredNumber priced(MeasuredNumber bare, PhraseSense currency) {
        MeasuredNumber scaled = multipliers.scaled(bare);
        PhraseHit name = cursor.find(cursor.skipSpace(scaled.end()), PhraseRoles.of(PhraseRole.CURRENCY));
        PhraseSense same = name == null ? null : name.as(PhraseRole.CURRENCY);
        boolean repeated = name != null && same != null && same.name().equals(currency.name());
        return scaled.as(repeated && name != null ? name.end() : scaled.end(), Kind.MONEY, currency.name());
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
        if (numeral.form() == Form.PLAIN || cursor.lexicon().is(ReadingOption.MYRIAD)) {
            boolean apart = cursor.lexicon().is(ReadingOption.GLUED) && numeral.form() == Form.WORDS;
            int ending = ordinals.endingEnd(apart ? cursor.skipSpace(numeral.end()) : numeral.end());
            if (ending > 0) {
                return bare.as(ending, Kind.ORDINAL, null);
            }
        }
        PhraseHit letter = cursor.find(cursor.skipGap(numeral.end()), MONEY_SCALE);
        PhraseSense money = letter == null ? null : letter.as(PhraseRole.MONEY_SCALE);
        if (letter != null && money != null && !money.name().isEmpty()) {
            return multipliers.scaled(bare).as(letter.end(), Kind.MONEY, money.name());
        }
        if (letter != null && multipliers.isMillions(numeral, letter)) {
            bare = multipliers.scaled(bare);
        }
        int gap = cursor.skipGap(bare.end());
        PhraseHit of = cursor.find(gap, OF);
        PhraseHit scaledMoney = multipliers.currencyAfterMultiplier(gap);
        PhraseHit hit = scaledMoney == null ? cursor.find(gap, AFTER) : scaledMoney;
        bare = scaledMoney == null ? bare : multipliers.scaled(bare);
        if (hit == null && of != null) {
            hit = cursor.find(cursor.skipSpace(of.end()), AFTER);
            hit = hit != null && (hit.is(PhraseRole.PERCENT) || hit.is(PhraseRole.LABEL_AFTER)) ? null : hit;
        }
        if (hit == null && cursor.lexicon().is(ReadingOption.MYRIAD)) {
            PhraseHit vague = cursor.find(gap, VAGUE);
            hit = vague == null ? null : cursor.find(vague.end(), PhraseRoles.of(PhraseRole.UNIT, PhraseRole.CURRENCY));
        }
        return hit == null || isAbbreviation(hit) ? bare : named(bare, hit);
    }

    /** Whether a unit is really an abbreviation: "7 μ.μ." is a time of day, and the l of "3 milioni l'anno" no litre. */
    private boolean isAbbreviation(PhraseHit hit) {
        int stop = cursor.at(hit.end() - 1) == '.' ? hit.end() - 1 : hit.end();
        char c = cursor.at(stop);
        return hit.is(PhraseRole.UNIT)
                && (c == '.' || (c == '\'' && !cursor.lexicon().is(ReadingOption.SUFFIXES)))
                && cursor.isLetter(stop + 1);
    }

    private MeasuredNumber named(MeasuredNumber bare, PhraseHit hit) {
        if (hit.is(PhraseRole.LABEL_AFTER)) {
            return bare.asLabel(minutesEnd(hit.end()));
        }
        PhraseSense currency = currency(hit, false);
        if (currency != null) {
            return compounds.withSubunits(money(bare, hit, currency));
        }
        if (hit.is(PhraseRole.SUBUNIT)) {
            return bare.as(hit.end(), Kind.MONEY, hit.name(PhraseRole.SUBUNIT));
        }
        if (hit.is(PhraseRole.PERCENT)) {
            String sign = hit.name(PhraseRole.PERCENT);
            return bare.as(hit.end(), Kind.PERCENT, sign.equals("percent") ? "%" : sign);
        }
        PhraseSense tenths = hit.as(PhraseRole.TENTHS);
        if (tenths != null) {
            return tenthsReader.read(bare, hit.end(), tenths.value());
        }
        return hit.is(PhraseRole.UNIT)
                ? compounds.withParts(bare.as(hit.end(), Kind.QUANTITY, hit.name(PhraseRole.UNIT)))
                : bare;
    }

    /** The end of the minutes after an hour, as in 18 h 30; without any, {@code end}. */
    private int minutesEnd(int end) {
        int p = cursor.skipSpace(end);
        boolean two = cursor.isDigit(p) && cursor.isDigit(p + 1) && !cursor.isDigit(p + 2);
        return two ? p + 2 : end;
    }

    /** A number with the currency after it; a multiplier may follow the code: "75 USD million". */
    private MeasuredNumber money(MeasuredNumber bare, PhraseHit hit, PhraseSense currency) {
        MeasuredNumber money = bare.as(hit.end(), Kind.MONEY, currency.name());
        return hit.is(PhraseRole.CURRENCY_CODE) ? multipliers.scaled(money) : money;
    }

    /** The currency of a phrase before or after its number; null when it may not stand there. */
    private @Nullable PhraseSense currency(PhraseHit hit, boolean before) {
        PhraseSense code = hit.as(PhraseRole.CURRENCY_CODE);
        if (code != null) {
            String said = cursor.text().substring(hit.start(), Math.min(hit.start() + 3, hit.end()));
            if (said.equals(said.toUpperCase(Locale.ROOT))) {
                return code;
            }
        }
        PhraseSense first = hit.as(PhraseRole.CURRENCY_BEFORE);
        if (before && first != null) {
            return first;
        }
        PhraseSense name = hit.as(PhraseRole.CURRENCY);
        boolean symbol = !Character.isLetter(cursor.at(hit.end() - 1)) && cursor.at(hit.end() - 1) != '.';
        return name != null && (!before || symbol) ? name : before || first == null ? null : first;
    }
}
