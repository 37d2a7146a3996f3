package io.precis.extract.names.mention;

import io.precis.article.Sentence;
import io.precis.article.Span;
import io.precis.article.Token;
import io.precis.extract.names.lexicon.KnownWords;
import io.precis.extract.names.lexicon.NameClue;
import io.precis.extract.names.lexicon.NameLexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence's tokens with what the text and the lexicon say of them. For an index outside the sentence there is no word
 * and no clue.
 *
 * @param text the document's
 * @param sentence of it
 * @param known words of its language
 * @param clues what the lexicon says of the phrases that begin at each token
 * @param capitals which tokens are words that begin with a capital
 * @param shouting whether it is written in capitals
 */
public record AnalyzedSentence(
        String text, Sentence sentence, KnownWords known, int[][] clues, boolean[] capitals, boolean shouting) {
    public static AnalyzedSentence of(String text, Sentence sentence, KnownWords known) {
        return new AnalyzedSentence(
                text,
                sentence,
                known,
                known.clues(sentence.tokens()),
                capitals(text, sentence.tokens()),
                CapitalsOnly.isShouting(text, sentence.tokens()));
    }

    private static boolean[] capitals(String text, List<Token> tokens) {
        boolean[] capitals = new boolean[tokens.size()];
        for (int i = 0; i < capitals.length; i++) {
            int first = text.codePointAt(tokens.get(i).start());
            capitals[i] = tokens.get(i).kind() == Token.Kind.WORD
                    && (Character.isUpperCase(first) || Character.isTitleCase(first));
        }
        return capitals;
    }

    NameLexicon lexicon() {
        return known.lexicon();
    }

    int size() {
        return sentence.tokens().size();
    }

    Token token(int i) {
        return sentence.tokens().get(i);
    }

    boolean has(int i) {
        return i >= 0 && i < size();
    }

    boolean isWord(int i) {
        return has(i) && token(i).kind() == Token.Kind.WORD;
    }

    boolean isNumber(int i) {
        return has(i) && token(i).kind() == Token.Kind.NUMBER;
    }

    String form(int i) {
        return has(i) ? token(i).form() : "";
    }

    boolean is(int i, NameClue clue) {
        return has(i) && (clues[i][0] & clue.bit()) != 0;
    }

    /** Whether it is a known surname or ends as surnames do. */
    boolean isFamily(int i) {
        return has(i) && known.isFamily(token(i).form());
    }

    boolean isMark(int i, String marks) {
        return has(i) && token(i).kind() == Token.Kind.MARK && marks.contains(form(i));
    }

    boolean isCapital(int i) {
        return has(i) && capitals[i];
    }

    /** Whether it is a Roman numeral, which can stand at the end of a name but is not a name. */
    boolean isRoman(int i) {
        return isShouted(i) && form(i).chars().allMatch(c -> "ivxlc".indexOf(c) >= 0);
    }

    /** Whether all letters are capitals and there is more than one. */
    boolean isShouted(int i) {
        return isCapital(i) && token(i).length() > 1 && !CapitalsOnly.hasLowerCase(text, token(i));
    }

    /** A capital with a point, as in {@code J. Smith}. */
    boolean isInitial(int i) {
        return isCapital(i) && token(i).length() <= 2 && isMark(i + 1, ".") && isGlued(i + 1);
    }

    /** Whether nothing stands between the token and the one before it. */
    boolean isGlued(int i) {
        return has(i - 1) && has(i) && token(i - 1).end() == token(i).start();
    }

    /** Whether the token follows the one before it in the same line. */
    boolean isNext(int i) {
        boolean next = has(i - 1) && has(i);
        for (int at = next ? token(i - 1).end() : 0; next && at < token(i).start(); at++) {
            next = text.charAt(at) != '\n';
        }
        return next;
    }

    Span span(int from, int to) {
        return new Span(token(from).start(), token(to - 1).end());
    }

    /** Words of the stretch, stemmed. */
    List<String> stems(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (token(i).kind() != Token.Kind.MARK) {
                words.add(lexicon().stem(form(i)));
            }
        }
        return words;
    }

    /** The end of the longest phrase with the clue that begins here, or {@code i}. */
    int match(int i, NameClue clue) {
        if (has(i)) {
            for (int length = clues[i].length; length > 0; length--) {
                if ((clues[i][length - 1] & clue.bit()) != 0) {
                    return i + length;
                }
            }
        }
        return i;
    }

    /** Where a phrase with the clue begins that ends just before {@code i}; {@code i} where none does. */
    int matchBefore(int i, NameClue clue) {
        for (int from = Math.max(0, i - 5); from < i; from++) {
            if (match(from, clue) == i) {
                return from;
            }
        }
        return i;
    }

    /** Whether the stretch is one phrase with the clue. */
    boolean isWhole(int from, int to, NameClue clue) {
        return has(from)
                && to > from
                && to - from <= clues[from].length
                && (clues[from][to - from - 1] & clue.bit()) != 0;
    }

    /** Whether a phrase with the clue begins in the stretch with a capital. */
    boolean hasCapital(int from, int to, NameClue clue) {
        for (int i = from; i < to; i++) {
            if (isCapital(i) && match(i, clue) > i) {
                return true;
            }
        }
        return false;
    }

    /** The end of a name that is known as a whole and is no person's, with the point it is shortened by; or {@code i}. */
    int unit(int i) {
        if (!isCapital(i)) {
            return i;
        }
        int end = Math.max(match(i, NameClue.TERRITORY), match(i, NameClue.KNOWN));
        int city = match(i, NameClue.CITY);
        end = city > i + 1 && !is(i, NameClue.FUNCTION) ? Math.max(end, city) : end;
        boolean small = end == i + 1 && token(i).length() < 3 && !isShouted(i);
        boolean capital = end > i && (isCapital(end - 1) || isMark(end - 1, "."));
        if (small || !capital || hasBreak(i, end)) {
            return i;
        }
        boolean shortened = isMark(i + 1, ".") && token(end - 1).length() < 3 && isMark(end, ".") && isGlued(end);
        return shortened ? end + 1 : end;
    }

    private boolean hasBreak(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!isNext(i)) {
                return true;
            }
        }
        return false;
    }
}
