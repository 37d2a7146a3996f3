package io.precis.extract.figures;

import io.precis.article.Document;
import io.precis.article.KeyDate;
import io.precis.article.KeyFigure;
import io.precis.article.Language;
import io.precis.article.Sentence;
import io.precis.article.Span;
import io.precis.article.Summary;
import io.precis.extract.figures.lexicon.FigureLexicon;
import io.precis.extract.figures.lexicon.FigureLexiconLoader;
import io.precis.extract.figures.match.SentenceCursor;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs the extractor over plain texts, each line a sentence, and writes the figures found on one line. */
final class Figures {
    private static final LanguagePacks PACKS = LanguagePacks.load();
    private static final FigureExtractor EXTRACTOR = new FigureExtractor(PACKS);
    private static final Summary NO_SUMMARY = new Summary(List.of());

    private Figures() {}

    static List<KeyFigure> of(String tag, String text) {
        return of(tag, null, text, NO_SUMMARY, List.of());
    }

    static List<KeyFigure> of(String tag, @Nullable String title, String text, Summary summary, List<KeyDate> dates) {
        LanguagePack pack = PACKS.of(new Language(tag));
        Document document = new Document(new Language(tag), title, List.of(), text, sentences(text));
        return EXTRACTOR.extract(document, pack, summary, dates);
    }

    /** Each figure as "text=KIND value unit counts MOD", or "-" when there is none. */
    static String shown(String tag, String text) {
        List<KeyFigure> figures = of(tag, text);
        return figures.isEmpty()
                ? "-"
                : figures.stream().map(figure -> shown(figure, text)).collect(Collectors.joining(" ; "));
    }

    /** How many characters are read to find and weigh the figures of a text of one sentence. */
    static long charactersRead(String tag, String text) {
        FigureLexicon lexicon = new FigureLexiconLoader(PACKS.of(Language.UNKNOWN)).load(PACKS.of(new Language(tag)));
        Counting folded = new Counting(lexicon.folder().fold(text), new AtomicLong());
        SentenceCursor cursor = new SentenceCursor(text, folded, 0, text.length(), lexicon);
        Sentence sentence = new Sentence(0, 0, new Span(0, text.length()), List.of(), List.of());
        FigureSalience salience = new FigureSalience(
                new Document(new Language(tag), null, List.of(), text, List.of(sentence)), NO_SUMMARY);
        FigureScanner.scan(cursor, new BitSet()).forEach(figure -> salience.of(figure, sentence, cursor));
        return folded.read().get();
    }

    /** A text that counts how often its characters are read. */
    private record Counting(String text, AtomicLong read) implements CharSequence {
        @Override
        public char charAt(int index) {
            read.incrementAndGet();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
    }

    private static String shown(KeyFigure figure, String text) {
        StringBuilder shown = new StringBuilder(figure.span().of(text))
                .append('=')
                .append(figure.kind())
                .append(' ')
                .append(figure.value().toPlainString());
        if (figure.upper() != null) {
            shown.append('/').append(figure.upper().toPlainString());
        }
        shown.append(figure.unit() == null ? "" : " " + figure.unit());
        shown.append(figure.counts() == null ? "" : " [" + figure.counts() + "]");
        return shown.append(figure.mod() == null ? "" : " " + figure.mod()).toString();
    }

    private static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                int lead = line.length() - line.stripLeading().length();
                Span span = new Span(start + lead, start + lead + line.strip().length());
                sentences.add(new Sentence(sentences.size(), sentences.size(), span, List.of(), List.of()));
            }
            start += line.length() + 1;
        }
        return sentences;
    }
}
