package io.precis.select;

import io.precis.article.Document;
import io.precis.article.ScoredSentence;
import io.precis.article.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the headings, captions and items of a text from its sentences: short paragraphs without the mark that ends the
 * other paragraphs, and short questions above an answer. They belong to the text and to no summary.
 *
 * <p>Where most paragraphs end without a mark, as in Thai, nothing is told.
 */
public final class HeadingLines {
    /** UTF-16 units of a heading, at most; a longer paragraph is a sentence whose mark was forgotten. */
    private static final int LONGEST = 80;

    /** UTF-16 units of a standfirst: at the beginning, such a paragraph without figures often has no mark. */
    private static final int SHORTEST_STANDFIRST = 45;

    private static final int FEWEST_PARAGRAPHS = 3;
    /** Share of the text, by its length, that must stand in paragraphs with an end mark. */
    private static final double ENDED = 0.6;

    private static final String END_MARKS = ".!?…。！？।॥۔؟։።។།";
    private static final String QUESTION_MARKS = "?？؟";

    private HeadingLines() {}

    /** The sentences that may stand in a summary, in order; all of them where none would be left. */
    public static List<ScoredSentence> without(Document document, List<ScoredSentence> scored) {
        Map<Integer, Integer> sizes = new HashMap<>();
        for (Sentence sentence : document.sentences()) {
            sizes.merge(sentence.paragraph(), 1, Integer::sum);
        }
        if (sizes.size() < FEWEST_PARAGRAPHS || !areEnded(document)) {
            return scored;
        }
        List<ScoredSentence> left = scored.stream()
                .filter(candidate -> sizes.getOrDefault(candidate.sentence().paragraph(), 0) > 1
                        || !isHeading(candidate.sentence(), document.text()))
                .toList();
        return left.isEmpty() ? scored : left;
    }

    private static boolean areEnded(Document document) {
        int ended = 0;
        int all = 0;
        List<Sentence> sentences = document.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            boolean isLast = i + 1 == sentences.size()
                    || sentences.get(i + 1).paragraph() != sentences.get(i).paragraph();
            int length = sentences.get(i).span().length();
            all += length;
            ended += !isLast || mark(sentences.get(i).span().of(document.text())) != ' ' ? length : 0;
        }
        return ended >= ENDED * all;
    }

    private static boolean isHeading(Sentence sentence, String text) {
        String own = sentence.span().of(text);
        char mark = mark(own);
        if (sentence.index() == 0
                && own.length() >= SHORTEST_STANDFIRST
                && own.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        return own.length() <= LONGEST && (mark == ' ' || QUESTION_MARKS.indexOf(mark) >= 0);
    }

    /** The mark that ends a sentence, before closing quotation marks and brackets; a blank where there is none. */
    private static char mark(String sentence) {
        int at = sentence.length() - 1;
        while (at >= 0 && !Character.isLetterOrDigit(sentence.charAt(at))) {
            if (END_MARKS.indexOf(sentence.charAt(at)) >= 0) {
                return sentence.charAt(at);
            }
            at--;
        }
        return ' ';
    }
}
