package io.precis.extract.figures;

import io.precis.article.Document;
import io.precis.article.KeyDate;
import io.precis.article.KeyFigure;
import io.precis.article.Language;
import io.precis.article.Sentence;
import io.precis.article.Summary;
import io.precis.extract.figures.lexicon.FigureLexicon;
import io.precis.extract.figures.lexicon.FigureLexiconFile;
import io.precis.extract.figures.lexicon.FigureLexiconReader;
import io.precis.extract.figures.number.SentenceCursor;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the figures of a document: amounts of money, percentages, quantities, counts and ordinals.
 *
 * <p>One pass over each sentence, linear in its length. Threads may share one.
 */
public final class FigureExtractor {
    /** The name of what {@link #compile} writes. */
    public static final String COMPILED = FigureLexiconFile.NAME;

    private final LanguagePack universal;
    private final Map<Language, FigureLexicon> lexicons = new ConcurrentHashMap<>();

    /** @param packs gives the data that holds in every language */
    public FigureExtractor(LanguagePacks packs) {
        this.universal = packs.of(Language.UNKNOWN);
    }

    /** Writes the phrases of a language as they are read at a start; {@code universal} holds for all languages. */
    public static void compile(LanguagePack pack, LanguagePack universal, DataOutputStream out) throws IOException {
        FigureLexiconFile.write(new FigureLexiconReader(pack, universal).lexicon(), out);
    }

    /**
     * All figures in text order. They overlap neither each other nor one of {@code dates}; years, clock times, phone
     * numbers, scores, list numbers and parts of names are none.
     */
    public List<KeyFigure> extract(Document document, LanguagePack pack, Summary summary, List<KeyDate> dates) {
        FigureLexicon lexicon =
                lexicons.computeIfAbsent(pack.language(), language -> FigureLexicon.of(pack, universal));
        String folded = lexicon.folding().fold(document.text());
        BitSet taken = new BitSet();
        dates.forEach(date -> taken.set(date.span().start(), date.span().end()));
        FigureSalience salience = new FigureSalience(document, summary);
        List<KeyFigure> figures = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            SentenceCursor passage = new SentenceCursor(
                    document.text(),
                    folded,
                    sentence.span().start(),
                    sentence.span().end(),
                    lexicon);
            for (KeyFigure figure : FigureScanner.scan(passage, taken)) {
                figures.add(weighed(figure, salience.of(figure, sentence, passage)));
            }
        }
        return List.copyOf(figures);
    }

    private static KeyFigure weighed(KeyFigure figure, double salience) {
        return new KeyFigure(
                figure.span(),
                figure.kind(),
                figure.value(),
                figure.upper(),
                figure.unit(),
                figure.counts(),
                figure.mod(),
                salience);
    }
}
