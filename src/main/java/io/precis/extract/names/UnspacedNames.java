package io.precis.extract.names;

import io.precis.article.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds mentions in scripts that put no spaces between words (Han, Kana, Thai): known places with what follows them,
 * family names with given names, and the characters foreign names are spelled with.
 *
 * <p>Immutable; threads may share one.
 */
final class UnspacedNames {
    private static final int ORGANISATION_REACH = 8;
    private static final int FOREIGN_MOST = 14;
    private static final String DOTS = "·・‧•＝=";

    /** The mentions of one sentence, in order. */
    List<Mention> find(Words words) {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            i = isIdeograph(words, i) ? Math.max(i + 1, next(words, i, found)) : i + 1;
        }
        return found;
    }

    private static boolean isIdeograph(Words words, int i) {
        return words.has(i) && words.token(i).kind() == Token.Kind.IDEOGRAPH;
    }

    private static int next(Words words, int i, List<Mention> found) {
        int known = words.match(i, Clue.KNOWN);
        if (known > i) {
            return add(words, i, known, Evidence.organisation(3), found);
        }
        int place = Math.max(words.match(i, Clue.TERRITORY), words.match(i, Clue.CITY));
        int foreign = foreign(words, i);
        if (place > i && foreign <= place) {
            return place(words, i, place, found);
        }
        if (foreign > i) {
            return foreigner(words, i, foreign, found);
        }
        return person(words, i, found);
    }

    private static int place(Words words, int i, int place, List<Mention> found) {
        int organisation = organisation(words, place);
        if (organisation > place) {
            return add(words, i, organisation, Evidence.organisation(3), found);
        }
        int suffix = words.match(place, Clue.PLACE);
        return add(words, i, Math.max(place, suffix), Evidence.place(3), found);
    }

    /** Where an organisation ends whose name goes on after a place, as in {@code 北京大学}; {@code from} where none does. */
    private static int organisation(Words words, int from) {
        for (int i = from; i < from + ORGANISATION_REACH && isIdeograph(words, i); i++) {
            int tail = words.match(i, Clue.TAIL);
            if (tail > i) {
                return tail;
            }
            if (words.is(i, Clue.FUNCTION) || words.match(i, Clue.TITLE) > i || words.match(i, Clue.SPEECH) > i) {
                return from;
            }
        }
        return from;
    }

    /** The end of a run of characters foreign names are spelled with, dots between them included. */
    private static int foreign(Words words, int i) {
        int at = i;
        while (at < i + FOREIGN_MOST && (isSound(words, at) || at > i && isDot(words, at) && isSound(words, at + 1))) {
            at++;
        }
        return at >= i + 2 ? at : i;
    }

    /** An initial between dots counts as a sound: {@code ジョン・F・ケネディ}. */
    private static boolean isInitial(Words words, int i) {
        return isDot(words, i - 1) && isDot(words, i + 1) && words.isCapital(i);
    }

    private static boolean isSound(Words words, int i) {
        return isInitial(words, i)
                || isIdeograph(words, i)
                        && (words.is(i, Clue.SOUND) || isKatakana(words.form(i).codePointAt(0)));
    }

    private static boolean isKatakana(int c) {
        return c >= 0x30a1 && c <= 0x30fe && c != 0x30fb;
    }

    private static boolean isDot(Words words, int i) {
        return words.isMark(i, DOTS);
    }

    private static int foreigner(Words words, int i, int end, List<Mention> found) {
        double points = 0;
        for (int k = i; k < end; k++) {
            if (words.match(k, Clue.TAIL) == end) {
                return add(words, i, end, Evidence.organisation(2), found);
            }
            points = isDot(words, k) ? 1.2 : points;
        }
        points += beside(words, i, end);
        return points < 0.5 && end - i < 3 ? person(words, i, found) : person(words, i, end, points, found);
    }

    private static double beside(Words words, int i, int end) {
        double points = words.matchBefore(i, Clue.TITLE) < i ? 0.8 : 0;
        points += words.match(end, Clue.HONORIFIC) > end ? 1.2 : 0;
        points += words.match(end, Clue.TITLE) > end ? 0.8 : 0;
        points += words.match(end, Clue.SPEECH) > end ? 0.8 : 0;
        return points;
    }

    /** A family name from the list and one to three characters after it that a name may be made of. */
    private static int person(Words words, int i, List<Mention> found) {
        int family = words.match(i, Clue.SURNAME);
        if (family == i) {
            return titled(words, i, found);
        }
        if (beside(words, family, family) >= 0.8 && family > i + 1) {
            return person(words, i, family, 1, found);
        }
        int best = i;
        double most = 0;
        for (int length = 1; length <= 3; length++) {
            int end = family + length;
            if (!isGiven(words, end - 1)) {
                break;
            }
            boolean listed = length > 1 && words.isWhole(family, end, Clue.GIVEN);
            double points = (listed ? 0.9 : 0) + characters(words, family, end) + beside(words, i, end);
            points += boundary(words, end) ? 0.4 : 0;
            points += family > i + 1 ? 0.6 : 0;
            points -= length == 2 ? 0 : length == 1 ? 0.3 : 0.6;
            points -= words.is(i, Clue.COMMON) || common(words, i, end) ? 1 : 0;
            if (points > most) {
                most = points;
                best = end;
            }
        }
        if (best > i && most >= 0.75) {
            return person(words, i, best, most + 0.3, found);
        }
        return family > i + 1 && boundary(words, family) ? person(words, i, family, 0.6, found) : i;
    }

    private static boolean isGiven(Words words, int i) {
        return isIdeograph(words, i)
                && !words.is(i, Clue.FUNCTION)
                && words.match(i, Clue.TITLE) == i
                && words.match(i, Clue.SPEECH) == i
                && words.match(i, Clue.HONORIFIC) == i;
    }

    private static double characters(Words words, int from, int to) {
        int good = 0;
        for (int i = from; i < to; i++) {
            good += words.is(i, Clue.GIVEN) ? 1 : 0;
        }
        return good * 0.4;
    }

    /** Whether an everyday word begins here or runs across the end. */
    private static boolean common(Words words, int i, int end) {
        return words.match(i, Clue.COMMON) > i || words.match(end - 1, Clue.COMMON) > end;
    }

    private static boolean boundary(Words words, int end) {
        return !isIdeograph(words, end) || words.is(end, Clue.FUNCTION);
    }

    /** Thai puts a title right before a name and a space after it. */
    private static int titled(Words words, int i, List<Mention> found) {
        if (words.form(i).charAt(0) < 0x0e00
                || words.form(i).charAt(0) > 0x0e7f
                || words.matchBefore(i, Clue.TITLE) == i) {
            return i;
        }
        int end = i + 1;
        int spaces = 0;
        while (isIdeograph(words, end) && end < i + 30) {
            boolean spaced = !words.isGlued(end);
            if (spaced && ++spaces > 1 || words.match(end, Clue.SPEECH) > end) {
                break;
            }
            end++;
        }
        return person(words, i, end, end - i > 2 ? 1.2 : 0, found);
    }

    private static int person(Words words, int from, int to, double points, List<Mention> found) {
        String role = Roles.of(words, from, to);
        int title = words.match(to, Clue.TITLE);
        if (role == null && title > to) {
            role = words.span(to, title).of(words.text());
        }
        int family = words.match(from, Clue.SURNAME);
        Mention whole = mention(words, from, to, Evidence.person(points), role);
        boolean parted = family > from && family < to && whole.words().size() == 1;
        String name = whole.span().of(words.text());
        int cut = parted ? words.span(from, family).length() : 0;
        found.add(parted ? whole.withWords(List.of(name.substring(0, cut), name.substring(cut))) : whole);
        return to;
    }

    private static int add(Words words, int from, int to, Evidence evidence, List<Mention> found) {
        found.add(mention(words, from, to, evidence, null));
        return to;
    }

    private static Mention mention(Words words, int from, int to, Evidence evidence, @Nullable String role) {
        List<String> names = Arrays.stream(words.span(from, to).of(words.text()).split("[" + DOTS + "\\s]+"))
                .filter(name -> !name.isEmpty())
                .toList();
        return new Mention(words.span(from, to), names, evidence, Evidence.NONE, role);
    }
}
