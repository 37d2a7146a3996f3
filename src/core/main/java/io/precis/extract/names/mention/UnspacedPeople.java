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
    /** What a person's name needs at least. */
    private static final double ENOUGH_POINTS = 0.75;
    /** What a name needs that is a place's name, too. */
    private static final double SURE_POINTS = ENOUGH_POINTS + 0.5;

    /** What may be a person's name, and how much speaks for it. */
    private record Candidate(int end, double points) {}

    /** Adds the person whose name begins at {@code i}; its end, or {@code i} where none does. */
    int find(AnalyzedSentence sentence, int i, List<NameMention> found) {
        int family = sentence.match(i, NameClue.SURNAME);
        if (family == i) {
            return titled(sentence, i, found);
        }
        if (beside(sentence, family, family) >= 0.8 && family > i + 1) {
            return add(sentence, i, family, 1, found);
        }
        Candidate best = best(sentence, i, family);
        if (best.end() > i && best.points() >= ENOUGH_POINTS && !isOtherLikelier(sentence, i, best)) {
            return add(sentence, i, best.end(), best.points() + 0.3, found);
        }
        return family > i + 1 && isNameEnd(sentence, family) ? add(sentence, i, family, 0.6, found) : i;
    }

    /** As {@link #find}, where the family name is a place's name, too: adds only what is clearly a person. */
    int sure(AnalyzedSentence sentence, int i, int place, List<NameMention> found) {
        int family = sentence.match(i, NameClue.SURNAME);
        if (family < place || sentence.match(place, NameClue.PLACE) > place) {
            return i;
        }
        boolean called = beside(sentence, family, family) >= 1.2 && !sentence.is(family, NameClue.COMMON);
        Candidate best = best(sentence, i, family);
        boolean full = best.points() >= SURE_POINTS;
        return full ? add(sentence, i, best.end(), 3, found) : called ? add(sentence, i, family, 3, found) : i;
    }

    private static Candidate best(AnalyzedSentence sentence, int i, int family) {
        Candidate best = new Candidate(i, 0);
        int most = family > i + 1 ? 3 : 2;
        for (int length = 1; length <= most && isGiven(sentence, family + length - 1); length++) {
            double points = points(sentence, i, family, family + length);
            best = points > best.points() ? new Candidate(family + length, points) : best;
        }
        return best;
    }

    private static double points(AnalyzedSentence sentence, int i, int family, int end) {
        int length = end - family;
        double points = length > 1 && sentence.isWhole(family, end, NameClue.GIVEN) ? 0.9 : 0;
        points += characters(sentence, family, end) + beside(sentence, i, end);
        points += isNameEnd(sentence, end) ? 0.4 : 0;
        points += family > i + 1 ? 0.6 : 0;
        points -= length == 2 ? 0 : length == 1 ? 0.3 : 0.6;
        return points - (sentence.is(i, NameClue.COMMON) || isEveryday(sentence, i, end) ? 1 : 0);
    }

    /** Whether a name that begins inside this one and ends after it, or a foreign name, is likelier. */
    private static boolean isOtherLikelier(AnalyzedSentence sentence, int i, Candidate name) {
        if (sentence.is(i, NameClue.FUNCTION) && UnspacedNames.foreign(sentence, i + 1) > i + 3) {
            return true;
        }
        for (int k = i + 1; k < name.end(); k++) {
            int family = sentence.match(k, NameClue.SURNAME);
            Candidate other = family > k ? best(sentence, k, family) : name;
            int place = Math.max(sentence.match(k, NameClue.TERRITORY), sentence.match(k, NameClue.CITY));
            // 秀英 is a district of Haikou, and Wang Xiuying's given name.
            boolean named = place == name.end() && name.points() >= SURE_POINTS;
            if (place >= name.end() && !named || other.end() > name.end() && other.points() > name.points()) {
                return true;
            }
        }
        return false;
    }

    /** What titles and verbs beside a name add. */
    static double beside(AnalyzedSentence sentence, int i, int end) {
        double points = sentence.matchBefore(i, NameClue.TITLE) < i ? 0.8 : 0;
        points += sentence.match(end, NameClue.HONORIFIC) > end ? 1.2 : 0;
        points += sentence.match(end, NameClue.TITLE) > end ? 0.8 : 0;
        points += sentence.match(end, NameClue.SPEECH) > end ? 0.8 : 0;
        return points;
    }

    private static boolean isGiven(AnalyzedSentence sentence, int i) {
        return UnspacedNames.isIdeograph(sentence, i)
                && (!sentence.is(i, NameClue.FUNCTION) || sentence.is(i, NameClue.GIVEN))
                && (sentence.match(i, NameClue.TITLE) == i || sentence.is(i, NameClue.GIVEN))
                && sentence.match(i, NameClue.SPEECH) == i
                && sentence.match(i, NameClue.HONORIFIC) == i;
    }

    private static double characters(AnalyzedSentence sentence, int from, int to) {
        int good = 0;
        for (int i = from; i < to; i++) {
            good += sentence.is(i, NameClue.GIVEN) ? 1 : 0;
        }
        return good * 0.4;
    }

    /** Whether an everyday word begins here or runs across the beginning or the end. */
    private static boolean isEveryday(AnalyzedSentence sentence, int i, int end) {
        return sentence.match(i, NameClue.COMMON) > i
                || sentence.match(end - 1, NameClue.COMMON) > end
                || sentence.match(i - 1, NameClue.COMMON) > i
                || sentence.match(i - 2, NameClue.COMMON) > i;
    }

    private static boolean isNameEnd(AnalyzedSentence sentence, int end) {
        return !UnspacedNames.isIdeograph(sentence, end) || sentence.is(end, NameClue.FUNCTION);
    }

    /** Thai puts a title right before a name and a space after it. */
    private static int titled(AnalyzedSentence sentence, int i, List<NameMention> found) {
        if (!UnspacedNames.isThai(sentence, i) || sentence.matchBefore(i, NameClue.TITLE) == i) {
            return i;
        }
        int end = i + 1;
        int spaces = 0;
        while (UnspacedNames.isIdeograph(sentence, end) && end < i + 30) {
            boolean spaced = !sentence.isGlued(end);
            if (spaced && ++spaces > 1 || sentence.match(end, NameClue.SPEECH) > end) {
                break;
            }
            end++;
        }
        return add(sentence, i, end, end - i > 2 ? 1.2 : 0, found);
    }

    /** Adds a person with the role beside it; family and given name count as two words. */
    static int add(AnalyzedSentence sentence, int from, int to, double points, List<NameMention> found) {
        String role = PersonRoles.of(sentence, from, to);
        int title = sentence.match(to, NameClue.TITLE);
        if (role == null && title > to) {
            role = sentence.span(to, title).of(sentence.text());
        }
        int family = sentence.match(from, NameClue.SURNAME);
        NameMention whole = UnspacedNames.mention(sentence, from, to, KindEvidence.person(points), role);
        boolean parted = family > from && family < to && whole.words().size() == 1;
        String name = whole.span().of(sentence.text());
        int cut = parted ? sentence.span(from, family).length() : 0;
        found.add(parted ? whole.withWords(List.of(name.substring(0, cut), name.substring(cut))) : whole);
        return to;
    }
}
