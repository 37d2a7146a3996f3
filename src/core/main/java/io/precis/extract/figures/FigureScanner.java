package io.precis.extract.figures;

import io.precis.article.KeyFigure;
import io.precis.article.KeyFigure.Kind;
import io.precis.article.KeyFigure.Mod;
import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.lexicon.ReadingOption;
import io.precis.extract.figures.measure.CountedNoun;
import io.precis.extract.figures.measure.MeasureReader;
import io.precis.extract.figures.measure.MeasuredNumber;
import io.precis.extract.figures.measure.RangeReader;
import io.precis.extract.figures.number.DigitReader;
import io.precis.extract.figures.number.NumberWords;
import io.precis.extract.figures.number.Numeral;
import io.precis.extract.figures.number.Numeral.Form;
import io.precis.extract.figures.number.NumeralReader;
import io.precis.extract.figures.number.SentenceCursor;
import io.precis.extract.figures.number.SentenceCursor.Hit;
import io.precis.text.Scripts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through one sentence from left to right and gives its figures; lives for that sentence. */
final class FigureScanner {
    private static final PhraseRoles CONTEXT = PhraseRoles.of(
            PhraseRole.MORE,
            PhraseRole.LESS,
            PhraseRole.APPROX,
            PhraseRole.BETWEEN,
            PhraseRole.LABEL,
            PhraseRole.STOP,
            PhraseRole.ARTICLE,
            PhraseRole.OF);
    /** What a number, or what is said before one, may begin with: most words begin nothing of it. */
    private static final PhraseRoles MEANT =
            CONTEXT.and(MeasureReader.BEFORE).and(NumeralReader.SIGN).and(NumberWords.ROLES);

    private static final PhraseRoles OF = PhraseRoles.of(PhraseRole.OF);
    private static final PhraseRoles STOP = PhraseRoles.of(PhraseRole.STOP);
    private static final PhraseRoles JOINTS = PhraseRoles.of(PhraseRole.TO, PhraseRole.AND, PhraseRole.BETWEEN_AND);
    private static final PhraseRoles FILLERS = PhraseRoles.of(PhraseRole.ARTICLE, PhraseRole.STOP, PhraseRole.FUNCTION);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
    private static final int FARTHEST_DAY = 3;

    private final SentenceCursor passage;
    private final BitSet taken;
    private final MeasureReader measures;
    private final RangeReader ranges;
    private final NonFigureDigits incidental;
    private final NonFigureFilter labels;
    private final NumberSyllables syllables;
    private final List<KeyFigure> figures = new ArrayList<>();
    private @Nullable Hit context;
    /** Where the next word stands that {@link #context} speaks of. */
    private int reach;

    private FigureScanner(SentenceCursor passage, BitSet taken) {
        this.passage = passage;
        this.taken = taken;
        this.measures = new MeasureReader(passage);
        this.ranges = new RangeReader(passage, measures);
        this.incidental = new NonFigureDigits(passage);
        this.labels = new NonFigureFilter(passage);
        this.syllables = new NumberSyllables(passage);
    }

    /** The figures of a sentence, without salience; none where {@code taken} has a character. */
    static List<KeyFigure> scan(SentenceCursor passage, BitSet taken) {
        FigureScanner scanner = new FigureScanner(passage, taken);
        int at = passage.start();
        while (at < passage.end()) {
            at = scanner.step(at);
        }
        return scanner.figures;
    }

    private int step(int at) {
        if (taken.get(at) || SentenceCursor.isSpace(passage.at(at))) {
            return at + 1;
        }
        boolean word = passage.isLetter(at);
        if (word && !passage.startsWord(at)) {
            return passage.isGlued(passage.at(at)) ? at + 1 : Math.max(at + 1, passage.wordEnd(at));
        }
        int skipped = incidental.end(at);
        if (skipped > at) {
            return skipped;
        }
        if (word && !passage.begins(at, MEANT)) {
            return pastWord(at);
        }
        MeasuredNumber measured = measures.read(at);
        int next = measured == null ? -1 : figure(measured, at);
        return next > 0
                ? next
                : Math.max(
                        past(at, word),
                        measured == null ? 0 : measured.numeral().end());
    }

    private int past(int at, boolean word) {
        Hit hit = passage.find(at, CONTEXT);
        if (hit != null) {
            boolean filler = hit.is(PhraseRole.STOP) || hit.is(PhraseRole.ARTICLE) || hit.is(PhraseRole.OF);
            if (!filler || hit.is(PhraseRole.LABEL) || FigureContext.opens(hit)) {
                context = isBetween(hit) ? null : hit;
                reach = passage.skipGap(hit.end());
            } else if (at == reach) {
                reach = passage.skipGap(hit.end());
            }
            return hit.end();
        }
        if (passage.isDigit(at)) {
            return DigitReader.read(passage, at).end();
        }
        return word ? pastWord(at) : at + 1;
    }

    private int pastWord(int at) {
        return Scripts.isUnspacedInFigures(passage.at(at)) ? at + 1 : passage.wordEnd(at);
    }

    /** "from 3 to 5": what joins a number to the one before it says nothing of it. */
    private boolean isBetween(Hit hit) {
        boolean joins = (hit.is(PhraseRole.TO) || hit.is(PhraseRole.BETWEEN_AND)) && !figures.isEmpty();
        return joins && passage.skipSpace(figures.get(figures.size() - 1).span().end()) == hit.start();
    }

    /** Adds the figure and gives the index to go on at, or -1 when there is no figure at all. */
    private int figure(MeasuredNumber first, int at) {
        FigureContext before = new FigureContext(passage, context != null && reach == at ? context : null);
        MeasuredNumber measured = ranges.extend(first, before.opensRange());
        if (before.said() != null && before.opensRange() && measured.upper() != null) {
            measured = measured.from(before.said().start());
        }
        boolean count = measured.kind() == null && !measured.label();
        CountedNoun counted = count ? CountedNoun.after(passage, last(measured)) : null;
        boolean noun = counted != null && counted.noun() != null;
        Mod mod = before.mod(measured);
        if (before.labels(measured, noun) || labels.isLabel(measured, mod != null, noun) || isDay(measured)) {
            return measured.end();
        }
        int end = Math.max(measured.end(), counted == null ? 0 : counted.end());
        if (!isMeant(measured, noun, mod != null) || isOtherPhrase(measured) || overlaps(measured.start(), end)) {
            return -1;
        }
        figures.add(measured.figure(counted, mod));
        return end;
    }

    /** "la media de": a phrase that only begins like a number. */
    private boolean isOtherPhrase(MeasuredNumber measured) {
        Hit other = passage.find(measured.start(), STOP);
        return other != null && other.end() > measured.end();
    }

    /** "from 7 to 9 March": a number that leads to a date is its first day. */
    private boolean isDay(MeasuredNumber measured) {
        boolean bare = measured.kind() == null || measured.kind() == Kind.ORDINAL;
        if (!bare || measured.upper() != null || measured.value().compareTo(LAST_DAY) > 0) {
            return false;
        }
        int p = passage.skipSpace(measured.end());
        Hit joint = passage.find(p, JOINTS);
        for (int i = 0; joint != null && i < FARTHEST_DAY; i++) {
            p = passage.skipSpace(joint.end());
            if (taken.get(p) && passage.isDigit(p)) {
                return true;
            }
            joint = passage.find(p, FILLERS);
        }
        return false;
    }

    private boolean overlaps(int start, int end) {
        return !taken.get(start, end).isEmpty();
    }

    private Numeral last(MeasuredNumber measured) {
        Numeral numeral = measured.numeral();
        return new Numeral(numeral.start(), measured.end(), numeral.value(), numeral.scale(), numeral.form());
    }

    /** Articles, lone characters and lone fractions are figures only with a unit or something counted. */
    private boolean isMeant(MeasuredNumber measured, boolean noun, boolean meant) {
        Form form = measured.numeral().form();
        if (!syllables.isNumber(measured) || (form == Form.WEAK && isChance(measured))) {
            return false;
        }
        if (noun || measured.kind() != null || measured.upper() != null) {
            return form != Form.WEAK
                    || measured.kind() != null
                    || passage.lexicon().is(ReadingOption.MYRIAD)
                    || passage.lexicon().is(ReadingOption.ONE);
        }
        boolean whole = measured.end() == passage.end();
        return switch (form) {
            case WEAK -> whole && measured.start() == passage.start();
            case FRACTION -> meant || whole || passage.find(passage.skipSpace(measured.end()), OF) != null;
            default -> true;
        };
    }

    /** "a year". */
    private boolean isChance(MeasuredNumber measured) {
        boolean time = measured.unit() != null && FigureContext.TIMES.contains(measured.unit());
        return time && !passage.lexicon().is(ReadingOption.ONE);
    }
}
