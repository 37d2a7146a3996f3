package io.precis.extract.figures;

import io.precis.article.KeyFigure;
import io.precis.article.KeyFigure.Mod;
import io.precis.extract.figures.lexicon.PhraseRole;
import io.precis.extract.figures.lexicon.PhraseRoles;
import io.precis.extract.figures.match.PhraseHit;
import io.precis.extract.figures.match.SentenceCursor;
import io.precis.extract.figures.measure.CountedNoun;
import io.precis.extract.figures.measure.MeasureReader;
import io.precis.extract.figures.measure.MeasuredNumber;
import io.precis.extract.figures.measure.RangeReader;
import io.precis.extract.figures.number.DigitReader;
import io.precis.extract.figures.number.NumberWords;
import io.precis.extract.figures.number.Numeral;
import io.precis.extract.figures.number.NumeralReader;
import io.precis.text.Scripts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one sentence from left to right and gives its figures. Lives for that sentence. */
final class FigureScanner {
    /** The roles of the phrases before a number that tell what it is, and of words that may follow them. */
    private static final PhraseRoles CONTEXT = PhraseRoles.of(
            PhraseRole.MORE,
            PhraseRole.LESS,
            PhraseRole.APPROX,
            PhraseRole.BETWEEN,
            PhraseRole.LABEL,
            PhraseRole.STOP,
            PhraseRole.ARTICLE,
            PhraseRole.OF);
    /** The roles of all words with which a number, or a phrase before one, may begin: most words have none of them. */
    private static final PhraseRoles BEGINNING =
            CONTEXT.and(MeasureReader.BEFORE).and(NumeralReader.SIGN).and(NumberWords.ROLES);

    private final SentenceCursor cursor;
    private final BitSet taken;
    private final MeasureReader measures;
    private final RangeReader ranges;
    private final NonFigureSkipper nonFigures;
    private final NonFigureFilter labels;
    private final FigureAcceptor acceptor;
    private final List<KeyFigure> figures = new ArrayList<>();
    /** The last phrase that tells what a number after it is, or null. */
    private @Nullable PhraseHit context;
    /** Where a number must begin for {@link #context} to tell what it is. */
    private int contextEnd;

    private FigureScanner(SentenceCursor cursor, BitSet taken) {
        this.cursor = cursor;
        this.taken = taken;
        this.measures = new MeasureReader(cursor);
        this.ranges = new RangeReader(cursor, measures);
        this.nonFigures = new NonFigureSkipper(cursor);
        this.labels = new NonFigureFilter(cursor);
        this.acceptor = new FigureAcceptor(cursor, taken);
    }

    /** The figures of a sentence, without salience; none where {@code taken} has a character. */
    static List<KeyFigure> scan(SentenceCursor cursor, BitSet taken) {
        FigureScanner scanner = new FigureScanner(cursor, taken);
        int at = cursor.start();
        while (at < cursor.end()) {
            at = scanner.step(at);
        }
        return scanner.figures;
    }

    /** Reads what stands at {@code at}; the index to go on at. */
    private int step(int at) {
        if (taken.get(at) || SentenceCursor.isSpace(cursor.at(at))) {
            return at + 1;
        }
        boolean word = cursor.isLetter(at);
        if (word && !cursor.startsWord(at)) {
            return cursor.isGlued(cursor.at(at)) ? at + 1 : Math.max(at + 1, cursor.wordEnd(at));
        }
        int skipped = nonFigures.end(at);
        if (skipped > at) {
            return skipped;
        }
        if (word && !cursor.begins(at, BEGINNING)) {
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

    /** The index after what stands at {@code at}, which is no figure; a phrase there may tell what follows. */
    private int past(int at, boolean word) {
        PhraseHit hit = cursor.find(at, CONTEXT);
        if (hit != null) {
            boolean filler = hit.is(PhraseRole.STOP) || hit.is(PhraseRole.ARTICLE) || hit.is(PhraseRole.OF);
            if (!filler || hit.is(PhraseRole.LABEL) || FigureContext.isModifier(hit)) {
                context = isBetween(hit) ? null : hit;
                contextEnd = cursor.skipGap(hit.end());
            } else if (at == contextEnd) {
                contextEnd = cursor.skipGap(hit.end());
            }
            return hit.end();
        }
        if (cursor.isDigit(at)) {
            return DigitReader.read(cursor, at).end();
        }
        return word ? pastWord(at) : at + 1;
    }

    private int pastWord(int at) {
        return Scripts.isUnspacedInFigures(cursor.at(at)) ? at + 1 : cursor.wordEnd(at);
    }

    /** Whether a phrase joins a number to the one before it, as in "from 3 to 5", so that it tells nothing of the number. */
    private boolean isBetween(PhraseHit hit) {
        boolean joins = (hit.is(PhraseRole.TO) || hit.is(PhraseRole.BETWEEN_AND)) && !figures.isEmpty();
        return joins && cursor.skipSpace(figures.get(figures.size() - 1).span().end()) == hit.start();
    }

    /** Adds the figure and gives the index to go on at, or -1 when there is no figure at all. */
    private int figure(MeasuredNumber first, int at) {
        FigureContext around = new FigureContext(cursor, context != null && contextEnd == at ? context : null);
        MeasuredNumber measured = ranges.extend(first, around.opensRange());
        if (around.before() != null && around.opensRange() && measured.upper() != null) {
            measured = measured.from(around.before().start());
        }
        boolean count = measured.kind() == null && !measured.label();
        CountedNoun counted = count ? CountedNoun.after(cursor, withMeasureEnd(measured)) : null;
        boolean noun = counted != null && counted.noun() != null;
        Mod mod = around.mod(measured);
        if (around.isLabel(measured, noun)
                || labels.isLabel(measured, mod != null, noun)
                || acceptor.isDayOfDate(measured)) {
            return measured.end();
        }
        int end = Math.max(measured.end(), counted == null ? 0 : counted.end());
        if (!acceptor.accepts(measured, end, noun, mod != null)) {
            return -1;
        }
        figures.add(measured.figure(counted, mod));
        return end;
    }

    /** The number with the end of its unit or range, for the noun after that. */
    private static Numeral withMeasureEnd(MeasuredNumber measured) {
        Numeral numeral = measured.numeral();
        return new Numeral(numeral.start(), measured.end(), numeral.value(), numeral.scale(), numeral.form());
    }
}
