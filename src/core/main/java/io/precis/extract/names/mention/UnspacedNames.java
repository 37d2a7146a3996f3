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
    /** Marks between the parts of a foreign name. */
    static final String DOTS = "·・‧•＝=";
    /** Characters of an organisation's name after the place it begins with. */
    private static final int MOST_CHARACTERS_AFTER_PLACE = 8;

    private static final int LONGEST_FOREIGN_NAME = 14;

    private final UnspacedPeople people = new UnspacedPeople();

    /** The mentions of one sentence, in order. */
    public List<NameMention> find(AnalyzedSentence sentence) {
        List<NameMention> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            i = isIdeograph(sentence, i) ? Math.max(i + 1, next(sentence, i, found)) : i + 1;
        }
        return found;
    }

    static boolean isIdeograph(AnalyzedSentence sentence, int i) {
        return sentence.has(i) && sentence.token(i).kind() == Token.Kind.IDEOGRAPH;
    }

    private int next(AnalyzedSentence sentence, int i, List<NameMention> found) {
        int known = sentence.match(i, NameClue.KNOWN);
        if (known > i) {
            return add(sentence, i, known, KindEvidence.organisation(3), found);
        }
        int city = sentence.match(i, NameClue.CITY);
        int place =
                Math.max(sentence.match(i, NameClue.TERRITORY), sentence.match(i, NameClue.COMMON) >= city ? i : city);
        int foreign = foreign(sentence, i);
        if (place > i && foreign <= place) {
            int person = people.sure(sentence, i, place, found);
            return person > i ? person : place(sentence, i, place, found);
        }
        if (foreign > i) {
            return foreigner(sentence, i, foreign, found);
        }
        int title = sentence.match(i, NameClue.TITLE);
        return title > i + 1 && !isThai(sentence, i) ? title : people.find(sentence, i, found);
    }

    static boolean isThai(AnalyzedSentence sentence, int i) {
        return sentence.form(i).charAt(0) >= 0x0e00 && sentence.form(i).charAt(0) <= 0x0e7f;
    }

    private static int place(AnalyzedSentence sentence, int i, int place, List<NameMention> found) {
        int organisation = organisation(sentence, place);
        if (organisation > place) {
            return add(sentence, i, organisation, KindEvidence.organisation(3), found);
        }
        if (sentence.is(place, NameClue.DEMONYM)) {
            return place + 1;
        }
        int suffix = sentence.match(place, NameClue.PLACE);
        return add(sentence, i, Math.max(place, suffix), KindEvidence.place(3), found);
    }

    /** Where an organisation ends whose name goes on after a place, as in {@code 北京大学}; {@code from} where none does. */
    private static int organisation(AnalyzedSentence sentence, int from) {
        for (int i = from; i < from + MOST_CHARACTERS_AFTER_PLACE && isIdeograph(sentence, i); i++) {
            int tail = sentence.match(i, NameClue.TAIL);
            if (tail > i + 1 || tail > i && i > from) {
                return tail;
            }
            if (sentence.is(i, NameClue.FUNCTION)
                    || sentence.match(i, NameClue.TITLE) > i
                    || sentence.match(i, NameClue.SPEECH) > i) {
                return from;
            }
        }
        return from;
    }

    /** The end of a run of characters foreign names are spelled with, dots between them included. */
    static int foreign(AnalyzedSentence sentence, int i) {
        int at = i;
        while (at < i + LONGEST_FOREIGN_NAME
                && (isSound(sentence, at) || at > i && isDot(sentence, at) && isSound(sentence, at + 1))) {
            at++;
        }
        return at >= i + 2 ? at : i;
    }

    /** An initial between dots counts as a sound: {@code ジョン・F・ケネディ}. */
    private static boolean isInitial(AnalyzedSentence sentence, int i) {
        return isDot(sentence, i - 1) && isDot(sentence, i + 1) && sentence.isCapital(i);
    }

    private static boolean isSound(AnalyzedSentence sentence, int i) {
        return isInitial(sentence, i)
                || isIdeograph(sentence, i)
                        && (sentence.is(i, NameClue.SOUND)
                                || isKatakana(sentence.form(i).codePointAt(0)));
    }

    private static boolean isKatakana(int c) {
        return c >= 0x30a1 && c <= 0x30fe && c != 0x30fb;
    }

    private static boolean isDot(AnalyzedSentence sentence, int i) {
        return sentence.isMark(i, DOTS);
    }

    private int foreigner(AnalyzedSentence sentence, int i, int end, List<NameMention> found) {
        double points = 0;
        for (int k = i; k < end; k++) {
            if (sentence.match(k, NameClue.TAIL) == end) {
                return add(sentence, i, end, KindEvidence.organisation(2), found);
            }
            points = isDot(sentence, k) ? 1.2 : points;
        }
        points += UnspacedPeople.beside(sentence, i, end);
        return points < 0.5 && end - i < 3
                ? people.find(sentence, i, found)
                : people.add(sentence, i, end, points, found);
    }

    private static int add(
            AnalyzedSentence sentence, int from, int to, KindEvidence evidence, List<NameMention> found) {
        found.add(mention(sentence, from, to, evidence, null));
        return to;
    }

    static NameMention mention(
            AnalyzedSentence sentence, int from, int to, KindEvidence evidence, @Nullable String role) {
        List<String> names = Arrays.stream(
                        sentence.span(from, to).of(sentence.text()).split("[" + DOTS + "\\s]+"))
                .filter(name -> !name.isEmpty())
                .toList();
        return new NameMention(sentence.span(from, to), names, evidence, KindEvidence.NONE, role);
    }
}
