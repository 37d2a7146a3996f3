package io.precis.extract.figures;

import io.precis.article.Document;
import io.precis.article.KeyDate;
import io.precis.article.KeyFigure;
import io.precis.article.Language;
import io.precis.article.Sentence;
import io.precis.article.Summary;
import io.precis.extract.figures.lexicon.FigureLexicon;
import io.precis.extract.figures.lexicon.FigureLexiconLoader;
import io.precis.extract.figures.match.SentenceCursor;
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
    public static final String COMPILED = FigureLexiconLoader.COMPILED;

    private final FigureLexiconLoader loader;
    private final Map<Language, FigureLexicon> lexicons = new ConcurrentHashMap<>();

    /** An extractor for all languages of the packs; a language's lexicon is loaded when first needed. */
    public FigureExtractor(LanguagePacks packs) {
        loader = new FigureLexiconLoader(packs.of(Language.UNKNOWN));
    }

    /** Writes the compiled lexicon of a language, which spares a start the lines of data; {@code shared} holds for all languages. */
    public static void compile(LanguagePack pack, LanguagePack shared, DataOutputStream out) throws IOException {
        new FigureLexiconLoader(shared).compile(pack, out);
    }

    /**
     * All figures in text order. They overlap neither each other nor one of {@code dates}; years, clock times, phone
     * numbers, scores, list numbers and parts of names are no figures.
     */
    public List<KeyFigure> extract(Document document, LanguagePack pack, Summary summary, List<KeyDate> dates) {
        FigureLexicon lexicon = lexicons.computeIfAbsent(pack.language(), language -> loader.load(pack));
        String folded = lexicon.folder().fold(document.text());
        BitSet taken = new BitSet();
        dates.forEach(date -> taken.set(date.span().start(), date.span().end()));
        FigureSalience salience = new FigureSalience(document, summary);
        List<KeyFigure> figures = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            SentenceCursor cursor = new SentenceCursor(
                    document.text(),
                    folded,
                    sentence.span().start(),
                    sentence.span().end(),
                    lexicon);
            for (KeyFigure figure : FigureScanner.scan(cursor, taken)) {
                figures.add(withSalience(figure, salience.of(figure, sentence, cursor)));
            }
        }
        return List.copyOf(figures);
    }

    private static KeyFigure withSalience(KeyFigure figure, double salience) {
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
