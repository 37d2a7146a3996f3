package io.precis.extract.names.mention;

import io.precis.extract.names.lexicon.NameClue;
import java.util.List;

/**
 * Finds people in scripts that put no spaces between words: a family name from the list with one to three characters
 * that given names are made of.
 *
 * <p>Immutable; threads may share one.
 */
final class UnspacedPeople {
    private static final double ENOUGH = 0.75;
    private static final double SURE = ENOUGH + 0.5;

    /** What may be a person's name, and how much speaks for it. */
    private record Candidate(int end, double points) {}

    /** Adds the person whose name begins at {@code i}; its end, or {@code i} where none does. */
    int find(AnalyzedSentence words, int i, List<NameMention> found) {
        int family = words.match(i, NameClue.SURNAME);
        if (family == i) {
            return titled(words, i, found);
        }
        if (beside(words, family, family) >= 0.8 && family > i + 1) {
            return add(words, i, family, 1, found);
        }
        Candidate best = best(words, i, family);
        if (best.end() > i && best.points() >= ENOUGH && !isOutdone(words, i, best)) {
            return add(words, i, best.end(), best.points() + 0.3, found);
        }
        return family > i + 1 && isBorder(words, family) ? add(words, i, family, 0.6, found) : i;
    }

    /** As {@link #find}, where a place has the family's name: only what is clearly a person. */
    int sure(AnalyzedSentence words, int i, int place, List<NameMention> found) {
        int family = words.match(i, NameClue.SURNAME);
        if (family < place || words.match(place, NameClue.PLACE) > place) {
            return i;
        }
        boolean called = beside(words, family, family) >= 1.2 && !words.is(family, NameClue.COMMON);
        Candidate best = best(words, i, family);
        boolean full = best.points() >= SURE;
        return full ? add(words, i, best.end(), 3, found) : called ? add(words, i, family, 3, found) : i;
    }

    private static Candidate best(AnalyzedSentence words, int i, int family) {
        Candidate best = new Candidate(i, 0);
        int most = family > i + 1 ? 3 : 2;
        for (int length = 1; length <= most && isGiven(words, family + length - 1); length++) {
            double points = points(words, i, family, family + length);
            best = points > best.points() ? new Candidate(family + length, points) : best;
        }
        return best;
    }

    private static double points(AnalyzedSentence words, int i, int family, int end) {
        int length = end - family;
        double points = length > 1 && words.isWhole(family, end, NameClue.GIVEN) ? 0.9 : 0;
        points += characters(words, family, end) + beside(words, i, end);
        points += isBorder(words, end) ? 0.4 : 0;
        points += family > i + 1 ? 0.6 : 0;
        points -= length == 2 ? 0 : length == 1 ? 0.3 : 0.6;
        return points - (words.is(i, NameClue.COMMON) || isEveryday(words, i, end) ? 1 : 0);
    }

    /** Whether a name that begins inside this one and ends after it, or a foreign name, is the likelier. */
    private static boolean isOutdone(AnalyzedSentence words, int i, Candidate name) {
        if (words.is(i, NameClue.FUNCTION) && UnspacedNames.foreign(words, i + 1) > i + 3) {
            return true;
        }
        for (int k = i + 1; k < name.end(); k++) {
            int family = words.match(k, NameClue.SURNAME);
            Candidate other = family > k ? best(words, k, family) : name;
            int place = Math.max(words.match(k, NameClue.TERRITORY), words.match(k, NameClue.CITY));
            // 秀英 is a district of Haikou, and Wang Xiuying's given name.
            boolean named = place == name.end() && name.points() >= SURE;
            if (place >= name.end() && !named || other.end() > name.end() && other.points() > name.points()) {
                return true;
            }
        }
        return false;
    }

    /** What titles and verbs beside a name add. */
    static double beside(AnalyzedSentence words, int i, int end) {
        double points = words.matchBefore(i, NameClue.TITLE) < i ? 0.8 : 0;
        points += words.match(end, NameClue.HONORIFIC) > end ? 1.2 : 0;
        points += words.match(end, NameClue.TITLE) > end ? 0.8 : 0;
        points += words.match(end, NameClue.SPEECH) > end ? 0.8 : 0;
        return points;
    }

    private static boolean isGiven(AnalyzedSentence words, int i) {
        return UnspacedNames.isIdeograph(words, i)
                && (!words.is(i, NameClue.FUNCTION) || words.is(i, NameClue.GIVEN))
                && (words.match(i, NameClue.TITLE) == i || words.is(i, NameClue.GIVEN))
                && words.match(i, NameClue.SPEECH) == i
                && words.match(i, NameClue.HONORIFIC) == i;
    }

    private static double characters(AnalyzedSentence words, int from, int to) {
        int good = 0;
        for (int i = from; i < to; i++) {
            good += words.is(i, NameClue.GIVEN) ? 1 : 0;
        }
        return good * 0.4;
    }

    /** Whether an everyday word begins here or runs across the beginning or the end. */
    private static boolean isEveryday(AnalyzedSentence words, int i, int end) {
        return words.match(i, NameClue.COMMON) > i
                || words.match(end - 1, NameClue.COMMON) > end
                || words.match(i - 1, NameClue.COMMON) > i
                || words.match(i - 2, NameClue.COMMON) > i;
    }

    private static boolean isBorder(AnalyzedSentence words, int end) {
        return !UnspacedNames.isIdeograph(words, end) || words.is(end, NameClue.FUNCTION);
    }

    /** Thai puts a title right before a name and a space after it. */
    private static int titled(AnalyzedSentence words, int i, List<NameMention> found) {
        if (!UnspacedNames.isThai(words, i) || words.matchBefore(i, NameClue.TITLE) == i) {
            return i;
        }
        int end = i + 1;
        int spaces = 0;
        while (UnspacedNames.isIdeograph(words, end) && end < i + 30) {
            boolean spaced = !words.isGlued(end);
            if (spaced && ++spaces > 1 || words.match(end, NameClue.SPEECH) > end) {
                break;
            }
            end++;
        }
        return add(words, i, end, end - i > 2 ? 1.2 : 0, found);
    }

    /** Adds a person with the role beside it; family and given name count as two words. */
    static int add(AnalyzedSentence words, int from, int to, double points, List<NameMention> found) {
        String role = PersonRoles.of(words, from, to);
        int title = words.match(to, NameClue.TITLE);
        if (role == null && title > to) {
            role = words.span(to, title).of(words.text());
        }
        int family = words.match(from, NameClue.SURNAME);
        NameMention whole = UnspacedNames.mention(words, from, to, KindEvidence.person(points), role);
        boolean parted = family > from && family < to && whole.words().size() == 1;
        String name = whole.span().of(words.text());
        int cut = parted ? words.span(from, family).length() : 0;
        found.add(parted ? whole.withWords(List.of(name.substring(0, cut), name.substring(cut))) : whole);
        return to;
    }
}
