package io.precis.extract.names.mention;

import io.precis.article.Token;
import io.precis.extract.names.lexicon.NameClue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds mentions in scripts that put no spaces between words (Han, Kana, Thai): known places with what follows them,
 * organisations, and people.
 *
 * <p>Immutable; threads may share one.
 */
public final class UnspacedNames {
    static final String DOTS = "·・‧•＝=";
    private static final int ORGANISATION_REACH = 8;
    private static final int FOREIGN_MOST = 14;

    private final UnspacedPeople people = new UnspacedPeople();

    /** The mentions of one sentence, in order. */
    public List<NameMention> find(AnalyzedSentence words) {
        List<NameMention> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            i = isIdeograph(words, i) ? Math.max(i + 1, next(words, i, found)) : i + 1;
        }
        return found;
    }

    static boolean isIdeograph(AnalyzedSentence words, int i) {
        return words.has(i) && words.token(i).kind() == Token.Kind.IDEOGRAPH;
    }

    private int next(AnalyzedSentence words, int i, List<NameMention> found) {
        int known = words.match(i, NameClue.KNOWN);
        if (known > i) {
            return add(words, i, known, KindEvidence.organisation(3), found);
        }
        int city = words.match(i, NameClue.CITY);
        int place = Math.max(words.match(i, NameClue.TERRITORY), words.match(i, NameClue.COMMON) >= city ? i : city);
        int foreign = foreign(words, i);
        if (place > i && foreign <= place) {
            int person = people.sure(words, i, place, found);
            return person > i ? person : place(words, i, place, found);
        }
        if (foreign > i) {
            return foreigner(words, i, foreign, found);
        }
        int title = words.match(i, NameClue.TITLE);
        return title > i + 1 && !isThai(words, i) ? title : people.find(words, i, found);
    }

    static boolean isThai(AnalyzedSentence words, int i) {
        return words.form(i).charAt(0) >= 0x0e00 && words.form(i).charAt(0) <= 0x0e7f;
    }

    private static int place(AnalyzedSentence words, int i, int place, List<NameMention> found) {
        int organisation = organisation(words, place);
        if (organisation > place) {
            return add(words, i, organisation, KindEvidence.organisation(3), found);
        }
        if (words.is(place, NameClue.DEMONYM)) {
            return place + 1;
        }
        int suffix = words.match(place, NameClue.PLACE);
        return add(words, i, Math.max(place, suffix), KindEvidence.place(3), found);
    }

    /** Where an organisation ends whose name goes on after a place, as in {@code 北京大学}; {@code from} where none does. */
    private static int organisation(AnalyzedSentence words, int from) {
        for (int i = from; i < from + ORGANISATION_REACH && isIdeograph(words, i); i++) {
            int tail = words.match(i, NameClue.TAIL);
            if (tail > i + 1 || tail > i && i > from) {
                return tail;
            }
            if (words.is(i, NameClue.FUNCTION)
                    || words.match(i, NameClue.TITLE) > i
                    || words.match(i, NameClue.SPEECH) > i) {
                return from;
            }
        }
        return from;
    }

    /** The end of a run of characters foreign names are spelled with, dots between them included. */
    static int foreign(AnalyzedSentence words, int i) {
        int at = i;
        while (at < i + FOREIGN_MOST && (isSound(words, at) || at > i && isDot(words, at) && isSound(words, at + 1))) {
            at++;
        }
        return at >= i + 2 ? at : i;
    }

    /** An initial between dots counts as a sound: {@code ジョン・F・ケネディ}. */
    private static boolean isInitial(AnalyzedSentence words, int i) {
        return isDot(words, i - 1) && isDot(words, i + 1) && words.isCapital(i);
    }

    private static boolean isSound(AnalyzedSentence words, int i) {
        return isInitial(words, i)
                || isIdeograph(words, i)
                        && (words.is(i, NameClue.SOUND)
                                || isKatakana(words.form(i).codePointAt(0)));
    }

    private static boolean isKatakana(int c) {
        return c >= 0x30a1 && c <= 0x30fe && c != 0x30fb;
    }

    private static boolean isDot(AnalyzedSentence words, int i) {
        return words.isMark(i, DOTS);
    }

    private int foreigner(AnalyzedSentence words, int i, int end, List<NameMention> found) {
        double points = 0;
        for (int k = i; k < end; k++) {
            if (words.match(k, NameClue.TAIL) == end) {
                return add(words, i, end, KindEvidence.organisation(2), found);
            }
            points = isDot(words, k) ? 1.2 : points;
        }
        points += UnspacedPeople.beside(words, i, end);
        return points < 0.5 && end - i < 3 ? people.find(words, i, found) : people.add(words, i, end, points, found);
    }

    private static int add(AnalyzedSentence words, int from, int to, KindEvidence evidence, List<NameMention> found) {
        found.add(mention(words, from, to, evidence, null));
        return to;
    }

    static NameMention mention(AnalyzedSentence words, int from, int to, KindEvidence evidence, @Nullable String role) {
        List<String> names = Arrays.stream(words.span(from, to).of(words.text()).split("[" + DOTS + "\\s]+"))
                .filter(name -> !name.isEmpty())
                .toList();
        return new NameMention(words.span(from, to), names, evidence, KindEvidence.NONE, role);
    }
}
