package io.precis.extract.names.mention;

import io.precis.article.Span;
import io.precis.extract.names.lexicon.NameClue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds mentions in scripts that put spaces between words and have no capitals (Arabic, Hebrew, Indic, Hangul): known
 * names, and unknown words beside titles and known names.
 *
 * <p>Immutable; threads may share one.
 */
public final class UncasedNames {
    /** In characters: shorter names of cities are too often other words. */
    private static final int SHORTEST_CITY = 3;

    /** Of an institution, beside the word for its kind. */
    private static final int MOST_WORDS = 5;

    private static final int MOST_NAME_WORDS = 3;

    /** The mentions of one sentence, in order. */
    public List<NameMention> find(AnalyzedSentence sentence) {
        List<NameMention> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            i = isUncased(sentence, i) ? Math.max(i + 1, next(sentence, i, found)) : i + 1;
        }
        return found;
    }

    private static boolean isUncased(AnalyzedSentence sentence, int i) {
        if (!sentence.isWord(i)) {
            return false;
        }
        int first = sentence.text().codePointAt(sentence.token(i).start());
        return Character.getType(first) == Character.OTHER_LETTER;
    }

    private static int next(AnalyzedSentence sentence, int i, List<NameMention> found) {
        int end = organisation(sentence, i);
        if (end > i) {
            found.add(mention(sentence, i, end, KindEvidence.organisation(3), null));
            return end;
        }
        end = Math.max(sentence.match(i, NameClue.TERRITORY), sentence.match(i, NameClue.CITY));
        boolean titled = PersonRoles.titleBefore(sentence, i) < i;
        if (end > i && !sentence.is(i, NameClue.FUNCTION) && !(titled && sentence.is(i, NameClue.GIVEN))) {
            found.add(mention(sentence, i, end, KindEvidence.place(place(sentence, i, end)), null));
            return end;
        }
        int prefix = prefix(sentence, i);
        if (prefix > 0) {
            NameMention whole = mention(sentence, i, i + 1, KindEvidence.place(2), null);
            Span bare = new Span(whole.span().start() + prefix, whole.span().end());
            found.add(new NameMention(
                    bare, List.of(sentence.form(i).substring(prefix)), KindEvidence.place(2), KindEvidence.NONE, null));
            return i + 1;
        }
        return person(sentence, i, titled, found);
    }

    /** A city of one word may be a common word or a person's name too. */
    private static double place(AnalyzedSentence sentence, int i, int end) {
        if (sentence.isWhole(i, end, NameClue.TERRITORY) || end > i + 1 || isBesidePlaceClue(sentence, i)) {
            return 2;
        }
        boolean other = sentence.is(i, NameClue.COMMON) || sentence.is(i, NameClue.GIVEN) || sentence.isFamily(i);
        return other || sentence.form(i).length() < SHORTEST_CITY ? 0.8 : 1.2;
    }

    private static int prefix(AnalyzedSentence sentence, int i) {
        return Math.max(
                sentence.lexicon().prefix(sentence.form(i), NameClue.TERRITORY),
                sentence.lexicon().prefix(sentence.form(i), NameClue.CITY));
    }

    private static boolean isBesidePlaceClue(AnalyzedSentence sentence, int i) {
        return sentence.matchBefore(i, NameClue.IN) < i
                || sentence.matchBefore(i, NameClue.PLACE) < i
                || sentence.isMark(i + 1, ",،:");
    }

    /** An organisation that says its kind first and goes on behind it, or last. */
    private static int organisation(AnalyzedSentence sentence, int i) {
        int known = sentence.match(i, NameClue.KNOWN);
        if (known > i) {
            return known;
        }
        if (sentence.is(i, NameClue.COMPOUND)) {
            return i + 1;
        }
        int head = sentence.match(i, NameClue.ORGANISATION);
        return head > i ? headed(sentence, i, head) : tailed(sentence, i);
    }

    /**
     * Behind the head a name of up to three words, or such as are seen to go on: with an article, or of a field. A head
     * with an article has only such behind it: {@code الهلال الأحمر}, but not {@code الشركة بنسبة}.
     */
    private static int headed(AnalyzedSentence sentence, int i, int head) {
        boolean definite = sentence.lexicon().isComplement(sentence.form(i));
        boolean fields = definite || goesOn(sentence, head);
        int most = fields ? MOST_WORDS : MOST_NAME_WORDS;
        int end = head;
        while (end < head + most && isNameWord(sentence, end) && (!fields || goesOn(sentence, end))) {
            end++;
        }
        return end > head ? end : i;
    }

    private static boolean goesOn(AnalyzedSentence sentence, int i) {
        return sentence.is(i, NameClue.FIELD)
                || isStrong(sentence, i)
                || sentence.lexicon().isComplement(sentence.form(i));
    }

    /** Before the kind up to two words, or more of fields; any word before a kind that needs a name. */
    private static int tailed(AnalyzedSentence sentence, int i) {
        boolean fields = true;
        boolean strong = isStrong(sentence, i);
        boolean begins = strong || isNameBeginning(sentence, i);
        for (int end = i + 1; begins && end <= i + MOST_WORDS; end++) {
            if (end > i + 1 && !isNameWord(sentence, end - 1)) {
                return i;
            }
            fields &= sentence.is(end - 1, NameClue.FIELD) || isStrong(sentence, end - 1);
            boolean near = end <= i + 2;
            int office = sentence.match(end, NameClue.OFFICE);
            int tail = Math.max(office, sentence.match(end, NameClue.TAIL));
            if (tail > end && sentence.isNext(end) && (fields || near && (office > end || strong))) {
                return tail;
            }
            if (sentence.is(end, NameClue.CONNECTOR) && fields) {
                end++;
            }
        }
        return i;
    }

    private static boolean isStrong(AnalyzedSentence sentence, int i) {
        return sentence.is(i, NameClue.TERRITORY)
                || sentence.is(i, NameClue.CITY)
                || sentence.is(i, NameClue.DEMONYM)
                || sentence.is(i, NameClue.TAIL);
    }

    private static boolean isNameWord(AnalyzedSentence sentence, int i) {
        return isNameBeginning(sentence, i) && sentence.isNext(i);
    }

    private static boolean isNameBeginning(AnalyzedSentence sentence, int i) {
        boolean other = sentence.is(i, NameClue.FUNCTION)
                || sentence.is(i, NameClue.SPEECH)
                || sentence.is(i, NameClue.COMMON)
                || sentence.is(i, NameClue.IN)
                || sentence.match(i, NameClue.TITLE) > i;
        return isUncased(sentence, i) && (!other || sentence.is(i, NameClue.FIELD));
    }

    private static int person(AnalyzedSentence sentence, int i, boolean titled, List<NameMention> found) {
        if (!isNameWord(sentence, i) && i > 0
                || sentence.is(i, NameClue.FUNCTION)
                || sentence.match(i, NameClue.TITLE) > i) {
            return i;
        }
        if (titled && sentence.is(i, NameClue.DEMONYM)) {
            return i;
        }
        boolean given = sentence.is(i, NameClue.GIVEN);
        boolean surname = sentence.isFamily(i);
        if (!given && !surname && !titled || sentence.form(i).length() < 2) {
            return hangul(sentence, i, found);
        }
        int end = i + 1;
        while (end < i + 4 && isNameWord(sentence, end) && (isPart(sentence, end) || end == i + 1 && given)) {
            end++;
        }
        boolean more = end > i + 1;
        double points = (titled ? 0.9 : 0) + (given ? 0.5 : 0) + (surname ? 0.3 : 0);
        points += more && isPart(sentence, end - 1) ? 1 : more ? 0.55 : 0;
        points += sentence.is(end, NameClue.HONORIFIC) || sentence.match(end, NameClue.SPEECH) > end ? 0.7 : 0;
        found.add(mention(sentence, i, end, KindEvidence.person(points), PersonRoles.of(sentence, i, end)));
        return end;
    }

    private static boolean isPart(AnalyzedSentence sentence, int i) {
        return sentence.is(i, NameClue.GIVEN) || sentence.isFamily(i) || sentence.is(i, NameClue.PARTICLE);
    }

    /** A Korean name: one syllable of a family, two given, together; its particle left off. */
    private static int hangul(AnalyzedSentence sentence, int i, List<NameMention> found) {
        String form = sentence.form(i);
        if (!isHangul(form) || form.length() < 3) {
            return i;
        }
        String name = form.length() == 3 ? form : sentence.lexicon().stem(form);
        if (name.length() != 3 || !sentence.lexicon().has(name.substring(0, 1), NameClue.SURNAME)) {
            return i;
        }
        int title = sentence.match(i + 1, NameClue.TITLE);
        double points = sentence.lexicon().has(name.substring(1), NameClue.GIVEN) ? 1 : 0;
        points += title > i + 1 || sentence.is(i + 1, NameClue.HONORIFIC) ? 1.2 : 0;
        points += PersonRoles.titleBefore(sentence, i) < i ? 0.7 : 0;
        int start = sentence.token(i).start();
        String role = title > i + 1 ? titled(sentence, i + 1, title) : PersonRoles.of(sentence, i, i + 1);
        Span span = new Span(start, start + name.length());
        found.add(new NameMention(span, List.of(name), KindEvidence.person(points), KindEvidence.NONE, role));
        return i + 1;
    }

    /** The title without the particle written together with it. */
    private static String titled(AnalyzedSentence sentence, int from, int to) {
        String title = sentence.span(from, to).of(sentence.text());
        String bare = sentence.lexicon().stem(title);
        return sentence.lexicon().has(bare, NameClue.TITLE) ? bare : title;
    }

    private static NameMention mention(
            AnalyzedSentence sentence, int from, int to, KindEvidence evidence, @Nullable String role) {
        Span span = sentence.span(from, to);
        String last = sentence.form(to - 1);
        boolean particle = isHangul(last) && evidence.person() == 0;
        int cut = particle ? last.length() - sentence.lexicon().stem(last).length() : 0;
        Span bare = new Span(span.start(), span.end() - cut);
        return new NameMention(bare, sentence.stems(from, to), evidence, KindEvidence.NONE, role);
    }

    private static boolean isHangul(String form) {
        return form.charAt(0) >= 0xac00 && form.charAt(0) <= 0xd7a3;
    }
}
