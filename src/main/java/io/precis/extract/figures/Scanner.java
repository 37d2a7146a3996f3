package io.precis.extract.figures;

import io.precis.article.KeyFigure;
import io.precis.article.KeyFigure.Kind;
import io.precis.article.KeyFigure.Mod;
import io.precis.extract.figures.Numeral.Form;
import io.precis.extract.figures.Passage.Hit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through one sentence from left to right and gives its figures; lives for that sentence. */
final class Scanner {
    private static final Roles CONTEXT =
            Roles.of(Role.MORE, Role.LESS, Role.APPROX, Role.BETWEEN, Role.LABEL, Role.STOP, Role.ARTICLE, Role.OF);
    /** What a number, or what is said before one, may begin with: most words begin nothing of it. */
    private static final Roles MEANT =
            CONTEXT.and(Measures.BEFORE).and(Numerals.SIGN).and(Words.ROLES);

    private static final Roles OF = Roles.of(Role.OF);
    private static final Roles STOP = Roles.of(Role.STOP);
    private static final Roles JOINTS = Roles.of(Role.TO, Role.AND, Role.BETWEEN_AND);
    private static final Roles FILLERS = Roles.of(Role.ARTICLE, Role.STOP, Role.FUNCTION);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
    private static final int FARTHEST_DAY = 3;

    private final Passage passage;
    private final BitSet taken;
    private final Measures measures;
    private final Ranges ranges;
    private final Incidental incidental;
    private final Labels labels;
    private final Syllables syllables;
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
        this.labels = new Labels(passage);
        this.syllables = new Syllables(passage);
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
        if (word && !passage.begins(at, MEANT)) {
            return pastWord(at);
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
            if (!filler || hit.is(Role.LABEL) || Context.opens(hit)) {
                context = isBetween(hit) ? null : hit;
                reach = passage.skipGap(hit.end());
            } else if (at == reach) {
                reach = passage.skipGap(hit.end());
            }
            return hit.end();
        }
        if (passage.isDigit(at)) {
            return Digits.read(passage, at).end();
        }
        return word ? pastWord(at) : at + 1;
    }

    private int pastWord(int at) {
        return Passage.isUnspaced(passage.at(at)) ? at + 1 : passage.wordEnd(at);
    }

    /** "from 3 to 5": what joins a number to the one before it says nothing of it. */
    private boolean isBetween(Hit hit) {
        boolean joins = (hit.is(Role.TO) || hit.is(Role.BETWEEN_AND)) && !figures.isEmpty();
        return joins && passage.skipSpace(figures.get(figures.size() - 1).span().end()) == hit.start();
    }

    /** Adds the figure and gives the index to go on at, or -1 when there is no figure at all. */
    private int figure(Measured first, int at) {
        Context before = new Context(passage, context != null && reach == at ? context : null);
        Measured measured = ranges.extend(first, before.opensRange());
        if (before.said() != null && before.opensRange() && measured.upper() != null) {
            measured = measured.from(before.said().start());
        }
        boolean count = measured.kind() == null && !measured.label();
        Counted counted = count ? Counted.after(passage, last(measured)) : null;
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
    private boolean isOtherPhrase(Measured measured) {
        Hit other = passage.find(measured.start(), STOP);
        return other != null && other.end() > measured.end();
    }

    /** "from 7 to 9 March": a number that leads to a date is its first day. */
    private boolean isDay(Measured measured) {
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

    private Numeral last(Measured measured) {
        Numeral numeral = measured.numeral();
        return new Numeral(numeral.start(), measured.end(), numeral.value(), numeral.scale(), numeral.form());
    }

    /** Articles, lone characters and lone fractions are figures only with a unit or something counted. */
    private boolean isMeant(Measured measured, boolean noun, boolean meant) {
        Form form = measured.numeral().form();
        if (!syllables.isNumber(measured) || (form == Form.WEAK && isChance(measured))) {
            return false;
        }
        if (noun || measured.kind() != null || measured.upper() != null) {
            return form != Form.WEAK
                    || measured.kind() != null
                    || passage.lexicon().is(Option.MYRIAD)
                    || passage.lexicon().is(Option.ONE);
        }
        boolean whole = measured.end() == passage.end();
        return switch (form) {
            case WEAK -> whole && measured.start() == passage.start();
            case FRACTION -> meant || whole || passage.find(passage.skipSpace(measured.end()), OF) != null;
            default -> true;
        };
    }

    /** "a year". */
    private boolean isChance(Measured measured) {
        boolean time = measured.unit() != null && Context.TIMES.contains(measured.unit());
        return time && !passage.lexicon().is(Option.ONE);
    }
}
