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
    /** The mentions of one sentence, in order. */
    public List<NameMention> find(AnalyzedSentence words) {
        List<NameMention> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            i = isUncased(words, i) ? Math.max(i + 1, next(words, i, found)) : i + 1;
        }
        return found;
    }

    private static boolean isUncased(AnalyzedSentence words, int i) {
        if (!words.isWord(i)) {
            return false;
        }
        int first = words.text().codePointAt(words.token(i).start());
        return Character.getType(first) == Character.OTHER_LETTER;
    }

    private static int next(AnalyzedSentence words, int i, List<NameMention> found) {
        int end = organisation(words, i);
        if (end > i) {
            found.add(mention(words, i, end, KindEvidence.organisation(3), null));
            return end;
        }
        end = Math.max(words.match(i, NameClue.TERRITORY), words.match(i, NameClue.CITY));
        boolean titled = PersonRoles.titleBefore(words, i) < i;
        if (end > i && !words.is(i, NameClue.FUNCTION) && !(titled && words.is(i, NameClue.GIVEN))) {
            boolean known = words.isWhole(i, end, NameClue.TERRITORY) || end > i + 1 || beside(words, i);
            found.add(mention(words, i, end, KindEvidence.place(known ? 2 : 0.8), null));
            return end;
        }
        int prefix = prefix(words, i);
        if (prefix > 0) {
            NameMention whole = mention(words, i, i + 1, KindEvidence.place(2), null);
            Span bare = new Span(whole.span().start() + prefix, whole.span().end());
            found.add(new NameMention(
                    bare, List.of(words.form(i).substring(prefix)), KindEvidence.place(2), KindEvidence.NONE, null));
            return i + 1;
        }
        return person(words, i, titled, found);
    }

    private static int prefix(AnalyzedSentence words, int i) {
        return Math.max(
                words.lexicon().prefix(words.form(i), NameClue.TERRITORY),
                words.lexicon().prefix(words.form(i), NameClue.CITY));
    }

    private static boolean beside(AnalyzedSentence words, int i) {
        return words.matchBefore(i, NameClue.IN) < i
                || words.matchBefore(i, NameClue.PLACE) < i
                || words.isMark(i + 1, ",،:");
    }

    /** An organisation that says its kind first and goes on for up to three words, or last after up to two. */
    private static int organisation(AnalyzedSentence words, int i) {
        int known = words.match(i, NameClue.KNOWN);
        if (known > i) {
            return known;
        }
        int head = words.match(i, NameClue.ORGANISATION);
        if (head > i) {
            int end = head;
            while (end < head + 3 && isNameWord(words, end)) {
                end++;
            }
            return end > head ? end : i;
        }
        for (int end = i + 1; end <= i + 2 && (end == i + 1 || isNameWord(words, end - 1)); end++) {
            int tail = words.match(end, NameClue.TAIL);
            if (tail > end && words.isNext(end) && isStrong(words, i)) {
                return tail;
            }
        }
        return i;
    }

    private static boolean isStrong(AnalyzedSentence words, int i) {
        return words.is(i, NameClue.TERRITORY)
                || words.is(i, NameClue.CITY)
                || words.is(i, NameClue.DEMONYM)
                || words.is(i, NameClue.TAIL);
    }

    private static boolean isNameWord(AnalyzedSentence words, int i) {
        return isUncased(words, i)
                && words.isNext(i)
                && !words.is(i, NameClue.FUNCTION)
                && !words.is(i, NameClue.SPEECH)
                && !words.is(i, NameClue.COMMON)
                && !words.is(i, NameClue.IN)
                && words.match(i, NameClue.TITLE) == i;
    }

    private static int person(AnalyzedSentence words, int i, boolean titled, List<NameMention> found) {
        if (!isNameWord(words, i) && i > 0 || words.is(i, NameClue.FUNCTION) || words.match(i, NameClue.TITLE) > i) {
            return i;
        }
        if (titled && words.is(i, NameClue.DEMONYM)) {
            return i;
        }
        boolean given = words.is(i, NameClue.GIVEN);
        boolean surname = words.isFamily(i);
        if (!given && !surname && !titled || words.form(i).length() < 2) {
            return hangul(words, i, found);
        }
        int end = i + 1;
        while (end < i + 4 && isNameWord(words, end) && (isPart(words, end) || end == i + 1 && given)) {
            end++;
        }
        boolean more = end > i + 1;
        double points = (titled ? 0.9 : 0) + (given ? 0.5 : 0) + (surname ? 0.3 : 0);
        points += more && isPart(words, end - 1) ? 1 : more ? 0.55 : 0;
        points += words.is(end, NameClue.HONORIFIC) || words.match(end, NameClue.SPEECH) > end ? 0.7 : 0;
        found.add(mention(words, i, end, KindEvidence.person(points), PersonRoles.of(words, i, end)));
        return end;
    }

    private static boolean isPart(AnalyzedSentence words, int i) {
        return words.is(i, NameClue.GIVEN) || words.isFamily(i) || words.is(i, NameClue.PARTICLE);
    }

    /** A Korean name: one syllable of a family, two given, together; its particle left off. */
    private static int hangul(AnalyzedSentence words, int i, List<NameMention> found) {
        String form = words.form(i);
        if (!isHangul(form) || form.length() < 3) {
            return i;
        }
        String name = form.length() == 3 ? form : words.lexicon().stem(form);
        if (name.length() != 3 || !words.lexicon().has(name.substring(0, 1), NameClue.SURNAME)) {
            return i;
        }
        int title = words.match(i + 1, NameClue.TITLE);
        double points = words.lexicon().has(name.substring(1), NameClue.GIVEN) ? 1 : 0;
        points += title > i + 1 || words.is(i + 1, NameClue.HONORIFIC) ? 1.2 : 0;
        points += PersonRoles.titleBefore(words, i) < i ? 0.7 : 0;
        int start = words.token(i).start();
        String role = title > i + 1 ? titled(words, i + 1, title) : PersonRoles.of(words, i, i + 1);
        Span span = new Span(start, start + name.length());
        found.add(new NameMention(span, List.of(name), KindEvidence.person(points), KindEvidence.NONE, role));
        return i + 1;
    }

    /** The title without the particle written together with it. */
    private static String titled(AnalyzedSentence words, int from, int to) {
        String title = words.span(from, to).of(words.text());
        String bare = words.lexicon().stem(title);
        return words.lexicon().has(bare, NameClue.TITLE) ? bare : title;
    }

    private static NameMention mention(
            AnalyzedSentence words, int from, int to, KindEvidence evidence, @Nullable String role) {
        Span span = words.span(from, to);
        String last = words.form(to - 1);
        boolean particle = isHangul(last) && evidence.person() == 0;
        int cut = particle ? last.length() - words.lexicon().stem(last).length() : 0;
        Span bare = new Span(span.start(), span.end() - cut);
        return new NameMention(bare, words.stems(from, to), evidence, KindEvidence.NONE, role);
    }

    private static boolean isHangul(String form) {
        return form.charAt(0) >= 0xac00 && form.charAt(0) <= 0xd7a3;
    }
}
