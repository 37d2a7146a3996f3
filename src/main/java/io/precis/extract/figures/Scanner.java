package io.precis.extract.figures;

import io.precis.article.KeyFigure;
import io.precis.article.KeyFigure.Kind;
import io.precis.article.KeyFigure.Mod;
import io.precis.article.Span;
import io.precis.extract.figures.Numeral.Form;
import io.precis.extract.figures.Passage.Hit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through one sentence from left to right and gives its figures; lives for that sentence. */
final class Scanner {
    private static final Set<Role> CONTEXT =
            EnumSet.of(Role.MORE, Role.LESS, Role.APPROX, Role.BETWEEN, Role.LABEL, Role.STOP, Role.ARTICLE, Role.OF);
    private static final Set<Role> OF = EnumSet.of(Role.OF);
    private static final Set<Role> AFTER = EnumSet.of(Role.MORE_AFTER, Role.LESS_AFTER, Role.APPROX_AFTER);

    private static final Set<String> TIMES =
            Set.of("year", "month", "week", "day", "hour", "minute", "decade", "century");

    private final Passage passage;
    private final BitSet taken;
    private final Measures measures;
    private final Ranges ranges;
    private final Incidental incidental;
    private final List<KeyFigure> figures = new ArrayList<>();
    private @Nullable Hit context;
    /** Where the next word stands that {@link #context} speaks of. */
    private int reach;

    private Scanner(Passage passage, BitSet taken) {
        this.passage = passage;
        this.taken = taken;
        this.measures = new Measures(passage);
        this.ranges = new Ranges(passage, measures);
        this.incidental = new Incidental(passage);
    }

    /** The figures of a sentence, without salience; none where {@code taken} has a character. */
    static List<KeyFigure> scan(Passage passage, BitSet taken) {
        Scanner scanner = new Scanner(passage, taken);
        int at = passage.start();
        while (at < passage.end()) {
            at = scanner.step(at);
        }
        return scanner.figures;
    }

    private int step(int at) {
        if (taken.get(at) || Passage.isSpace(passage.at(at))) {
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
        Measured measured = measures.read(at);
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
            boolean filler = hit.is(Role.STOP) || hit.is(Role.ARTICLE) || hit.is(Role.OF);
            if (!filler || hit.is(Role.LABEL) || opens(hit)) {
                context = hit;
                reach = passage.skipSpace(hit.end());
            } else if (at == reach) {
                reach = passage.skipSpace(hit.end());
            }
            return hit.end();
        }
        if (passage.isDigit(at)) {
            return Digits.read(passage, at).end();
        }
        return word && !Passage.isUnspaced(passage.at(at)) ? passage.wordEnd(at) : at + 1;
    }

    private static boolean opens(Hit hit) {
        return hit.is(Role.MORE) || hit.is(Role.LESS) || hit.is(Role.APPROX) || hit.is(Role.BETWEEN);
    }

    /** Adds the figure and gives the index to go on at, or -1 when there is no figure at all. */
    private int figure(Measured first, int at) {
        Hit said = context != null && reach == at ? context : null;
        boolean opened = said != null && said.is(Role.BETWEEN);
        Measured measured = ranges.extend(first, opened);
        if (said != null && opened && measured.upper() != null) {
            measured = measured.from(said.start());
        }
        boolean count = measured.kind() == null && !measured.label();
        Counted counted = count ? Counted.after(passage, last(measured)) : null;
        boolean noun = counted != null && counted.noun() != null;
        Mod mod = mod(said, measured);
        boolean labelled = said != null && said.is(Role.LABEL) && measured.kind() == null && isDigits(measured);
        if (labelled || incidental.isLabel(measured, mod != null, noun)) {
            return measured.end();
        }
        int end = Math.max(measured.end(), counted == null ? 0 : counted.end());
        if (!isMeant(measured, noun, mod != null) || overlaps(measured.start(), end)) {
            return -1;
        }
        figures.add(keyFigure(measured, counted, mod));
        return end;
    }

    private static boolean isDigits(Measured measured) {
        Form form = measured.numeral().form();
        return form == Form.PLAIN || form == Form.DIGITS;
    }

    private boolean overlaps(int start, int end) {
        return !taken.get(start, end).isEmpty();
    }

    private Numeral last(Measured measured) {
        Numeral numeral = measured.numeral();
        return new Numeral(numeral.start(), measured.end(), numeral.value(), numeral.scale(), numeral.form());
    }

    /** Articles, lone characters and lone fractions are figures only with a unit or something counted. */
    private boolean isMeant(Measured measured, boolean noun, boolean meant) {
        Form form = measured.numeral().form();
        if (form == Form.WEAK && isChance(measured)) {
            return false;
        }
        if (noun || measured.kind() != null || measured.upper() != null) {
            return form != Form.WEAK
                    || measured.kind() != null
                    || passage.lexicon().is("myriad")
                    || passage.lexicon().is("one");
        }
        boolean whole = measured.end() == passage.end();
        return switch (form) {
            case WEAK -> whole && measured.start() == passage.start();
            case FRACTION -> meant || whole || passage.find(passage.skipSpace(measured.end()), OF) != null;
            default -> true;
        };
    }

    /** "a year", and syllables that are a number and the beginning of a word. */
    private boolean isChance(Measured measured) {
        boolean time = measured.unit() != null && TIMES.contains(measured.unit());
        boolean syllable = passage.isGlued(passage.at(measured.numeral().end()));
        return syllable || (time && !passage.lexicon().is("one"));
    }

    private @Nullable Mod mod(@Nullable Hit said, Measured measured) {
        Hit after = passage.find(passage.skipSpace(measured.end()), AFTER);
        Term more = said == null ? null : said.as(Role.MORE);
        boolean during = more != null && more.name().equals("during");
        if (during && measured.unit() != null && TIMES.contains(measured.unit())) {
            return null;
        }
        if (said != null && opens(said) && !said.is(Role.BETWEEN)) {
            return said.is(Role.MORE) ? Mod.MORE : said.is(Role.LESS) ? Mod.LESS : Mod.APPROX;
        }
        if (after == null) {
            return null;
        }
        return after.is(Role.MORE_AFTER) ? Mod.MORE : after.is(Role.LESS_AFTER) ? Mod.LESS : Mod.APPROX;
    }

    private static KeyFigure keyFigure(Measured measured, @Nullable Counted counted, @Nullable Mod mod) {
        Kind kind = measured.kind() == null ? Kind.COUNT : measured.kind();
        return new KeyFigure(
                new Span(measured.start(), Math.max(measured.end(), counted == null ? 0 : counted.end())),
                kind,
                Decimals.plain(measured.value()),
                measured.upper() == null ? null : Decimals.plain(measured.upper()),
                counted == null ? measured.unit() : counted.unit(),
                counted == null ? null : counted.noun(),
                mod,
                0);
    }
}
