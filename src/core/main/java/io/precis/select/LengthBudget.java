package io.precis.select;

import io.precis.article.Document;
import io.precis.article.Sentence;
import io.precis.article.Token;
import io.precis.text.GraphemeCounter;
import java.util.function.ToIntFunction;

/** How much of a summary's length is left while sentences are chosen; confined to one call. */
final class LengthBudget {
    private final ToIntFunction<Sentence> cost;
    private int left;

    private LengthBudget(int most, ToIntFunction<Sentence> cost) {
        this.left = most;
        this.cost = cost;
    }

    static LengthBudget of(LengthLimit length, Document document) {
        if (length instanceof LengthLimit.Sentences sentences) {
            return new LengthBudget(sentences.most(), sentence -> 1);
        }
        if (length instanceof LengthLimit.Words words) {
            return new LengthBudget(words.most(), LengthBudget::words);
        }
        if (length instanceof LengthLimit.Characters characters) {
            return new LengthBudget(
                    characters.most(), sentence -> characters(sentence.span().of(document.text())));
        }
        double part = ((LengthLimit.Ratio) length).part();
        return new LengthBudget(
                (int) Math.max(1, Math.round(part * document.sentences().size())), sentence -> 1);
    }

    boolean isSpent() {
        return left <= 0;
    }

    boolean fits(Sentence sentence) {
        return price(sentence) <= left;
    }

    boolean takeIfFits(Sentence sentence) {
        boolean fits = fits(sentence);
        if (fits) {
            take(sentence);
        }
        return fits;
    }

    void take(Sentence sentence) {
        left -= price(sentence);
    }

    int price(Sentence sentence) {
        return cost.applyAsInt(sentence);
    }

    /** Words and numbers; where words are not spaced, every character counts, as is usual in the field. */
    private static int words(Sentence sentence) {
        return (int) sentence.tokens().stream()
                .filter(token -> token.kind() != Token.Kind.MARK)
                .count();
    }

    /** Characters as a reader counts them: a base with its marks and joined parts is one. */
    private static int characters(String text) {
        return GraphemeCounter.count(text);
    }
}
