package io.precis.extract;

import io.precis.article.Document;
import io.precis.article.Sentence;
import io.precis.article.Span;
import io.precis.article.Summary;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How much the place where something stands says of its weight in the article: in a summary sentence or beside one, near
 * the beginning, in the title. Dates, figures and names are weighed alike here; what each kind adds by itself fills the
 * rest of a hundred.
 *
 * <p>Immutable; threads may share one.
 */
public final class Prominence {
    /** The most that a place can give, in hundredths. */
    public static final int MOST = 60;

    private static final int IN_SUMMARY = 30;
    private static final int BESIDE_SUMMARY = 15;
    private static final int IN_LEAD = 15;
    private static final int IN_TITLE = 15;
    private static final int LEAD_SENTENCES = 3;

    /** In characters; the rest of a longer title is not looked at. */
    private static final int LONGEST_TITLE = 1000;

    private final String text;
    private final List<Sentence> sentences;
    private final Set<Span> chosen;
    private final String title;

    private Prominence(String text, List<Sentence> sentences, Set<Span> chosen, String title) {
        this.text = text;
        this.sentences = sentences;
        this.chosen = chosen;
        this.title = title;
    }

    public static Prominence of(Document document, Summary summary) {
        Set<Span> chosen = new HashSet<>();
        summary.sentences().forEach(sentence -> chosen.add(sentence.span()));
        String title = document.title() == null ? "" : document.title();
        return new Prominence(
                document.text(),
                document.sentences(),
                chosen,
                folded(title.substring(0, Math.min(LONGEST_TITLE, title.length()))));
    }

    /** 0 to {@link #MOST} hundredths, for what stands in the text at the span, in a sentence of the document. */
    public int of(Span span, Sentence sentence) {
        return place(sentence.index()) + lead(sentence.index()) + title(span);
    }

    /** The most that one of the mentions has, 0 to {@link #MOST} hundredths. */
    public int of(List<Span> mentions) {
        int place = 0;
        int lead = 0;
        int title = 0;
        for (Span mention : mentions) {
            int index = index(mention);
            place = Math.max(place, place(index));
            lead = Math.max(lead, lead(index));
            title = Math.max(title, title == 0 ? title(mention) : title);
        }
        return place + lead + title;
    }

    /** The sum of parts in hundredths as a salience from 0 to 1. */
    public static double salience(int hundredths) {
        return Math.max(0, Math.min(100, hundredths)) / 100.0;
    }

    private int place(int index) {
        if (isChosen(index)) {
            return IN_SUMMARY;
        }
        return isChosen(index - 1) || isChosen(index + 1) ? BESIDE_SUMMARY : 0;
    }

    private boolean isChosen(int index) {
        return index >= 0
                && index < sentences.size()
                && chosen.contains(sentences.get(index).span());
    }

    private static int lead(int index) {
        return index < LEAD_SENTENCES ? IN_LEAD : 0;
    }

    /** Whether the title has it as whole words where the script has spaces: {@code 12} does not stand in {@code 2012}. */
    private int title(Span span) {
        if (title.isEmpty()) {
            return 0;
        }
        String words = folded(span.of(text));
        int at = title.indexOf(words);
        while (at >= 0) {
            if (!isInside(at) && !isInside(at + words.length())) {
                return IN_TITLE;
            }
            at = title.indexOf(words, at + 1);
        }
        return 0;
    }

    /** Whether digits or letters of one word stand on both sides. */
    private boolean isInside(int at) {
        if (at <= 0 || at >= title.length()) {
            return false;
        }
        char before = title.charAt(at - 1);
        char after = title.charAt(at);
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        return digits || Character.isLowerCase(before) && Character.isLowerCase(after);
    }

    /** The index of the sentence the span begins in; -1 before the first. */
    private int index(Span span) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().start() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
