package io.precis.digest;

import io.precis.article.Article;
import io.precis.article.DetectedLanguage;
import io.precis.article.Digest;
import io.precis.article.Document;
import io.precis.article.KeyDate;
import io.precis.article.KeyFigure;
import io.precis.article.Language;
import io.precis.article.NamedEntity;
import io.precis.article.Outcome;
import io.precis.article.ReferenceDate;
import io.precis.article.Rejection;
import io.precis.article.ScoredSentence;
import io.precis.article.Sentence;
import io.precis.article.Span;
import io.precis.article.Summary;
import io.precis.article.Translation;
import io.precis.clean.CleanText;
import io.precis.clean.TextCleaner;
import io.precis.detect.LanguageIdentifier;
import io.precis.detect.LinguaIdentifier;
import io.precis.extract.dates.DateExtractor;
import io.precis.extract.dates.Dateline;
import io.precis.extract.figures.FigureExtractor;
import io.precis.extract.keywords.KeywordExtractor;
import io.precis.extract.names.NameExtractor;
import io.precis.failure.DigestFailure;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import io.precis.score.SentenceScorer;
import io.precis.select.HeadingLines;
import io.precis.select.MmrSelector;
import io.precis.split.SentenceSplitter;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a digest of an article: the product in one reading.
 *
 * <p>The same article and options give the same digest. Threads may share one.
 */
public final class Digester {
    private final DigestOptions options;
    private final LanguagePacks packs = LanguagePacks.load();
    private final TextCleaner cleaner = new TextCleaner(packs);
    private final LanguageIdentifier identifier;
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final SentenceScorer scorer;
    private final MmrSelector selector = new MmrSelector();
    private final DateExtractor dateExtractor = new DateExtractor(packs);
    private final Dateline dateline = new Dateline(dateExtractor);
    private final FigureExtractor figureExtractor = new FigureExtractor(packs);
    private final NameExtractor nameExtractor = new NameExtractor();
    private final KeywordExtractor keywordExtractor = new KeywordExtractor();
    private final SourceAnnotations marks;
    private final @Nullable SummaryTranslator translator;

    /** A digester for one recipe; language models and data are read when first needed. */
    public Digester(DigestOptions options) {
        this.options = options;
        this.identifier = LinguaIdentifier.of(options.languages());
        this.scorer = options.scorer();
        this.marks = new SourceAnnotations(options);
        this.translator = options.translation() == null
                ? null
                : new SummaryTranslator(new CheckedTranslator(options.translation(), packs));
    }

    /** The languages that the detector can tell apart. */
    public static List<Language> detectable() {
        return LinguaIdentifier.languages();
    }

    /**
     * An article whose language is known but whose digest is not made yet. Internal to Precis: may change in any release.
     *
     * @param language {@link Language#UNKNOWN} where {@code rest} gives a rejection
     * @param rest makes the digest, or the rejection; call it once
     */
    public record Begun(Language language, Supplier<Outcome> rest) {}

    /**
     * The digest, or a rejection that says why there is none.
     *
     * @throws DigestFailure when something other than the article is broken, such as a translation model; never because of
     *     the article
     */
    public Outcome digest(Article article) {
        return begin(article).rest().get();
    }

    /**
     * The first half of {@link #digest}: cleans the text and finds its language. A caller with many articles digests those of
     * one language one after the other, so that the language's data stays in the processor's caches. Internal to Precis: may
     * change in any release.
     */
    public Begun begin(Article article) {
        try {
            CleanText clean = cleaner.clean(article);
            DetectedLanguage language = language(article, clean);
            return new Begun(language.language(), () -> digested(article, clean, language));
        } catch (DigestFailure e) {
            throw e;
        } catch (RuntimeException e) {
            return new Begun(Language.UNKNOWN, () -> rejected(article, e));
        }
    }

    private Outcome digested(Article article, CleanText clean, DetectedLanguage language) {
        try {
            return digest(article, clean, language);
        } catch (DigestFailure e) {
            throw e;
        } catch (RuntimeException e) {
            return rejected(article, e);
        }
    }

    /** One bad article never stops a run: the exception becomes the article's rejection. */
    private static Rejection rejected(Article article, RuntimeException e) {
        return new Rejection(
                article.id(),
                article.place(),
                Rejection.Reason.FAILED,
                "an article that breaks the program (" + e + ")",
                "a digest; please report the article with this message");
    }

    private Digest digest(Article article, CleanText clean, DetectedLanguage language) {
        LanguagePack pack = packs.of(language.language());
        Document document = document(clean, language, pack);
        Summary summary = summary(document, pack);
        ReferenceDate reference = reference(article, document, pack);
        LocalDate today = reference == null ? null : reference.date();
        Document whole = document.withDateline();
        List<KeyDate> dates = dateExtractor.extractAgainst(reference, whole, pack, summary);
        List<KeyFigure> figures = figureExtractor.extract(whole, pack, summary, dates);
        List<NamedEntity> names = nameExtractor.extract(whole, pack, summary);
        List<String> keywords = keywordExtractor.extract(
                document, pack, spans(dates, figures), options.lists().keywords());
        Digest digest = Digest.of(article)
                .header(clean.header())
                .language(language)
                .reference(reference)
                .sentences(document.sentences().stream().map(Sentence::span).toList())
                .summary(summary)
                .dates(options.lists().dates(dates))
                .figures(options.lists().figures().of(figures, KeyFigure::salience))
                .names(options.lists().names(names))
                .keywords(keywords)
                .translation(translation(document, summary, today))
                .build();
        return marks.into(SourceDigest.of(digest, clean.map()));
    }

    private @Nullable Translation translation(Document document, Summary summary, @Nullable LocalDate today) {
        return translator == null
                ? null
                : translator.translate(document, summary, today).orElse(null);
    }

    private Summary summary(Document document, LanguagePack pack) {
        List<ScoredSentence> scored = HeadingLines.without(document, scorer.score(document));
        return options.scoring().isReranked()
                ? selector.select(document, pack, scored, options.length())
                : selector.selectPlainly(document, scored, options.length());
    }

    private static List<Span> spans(List<KeyDate> dates, List<KeyFigure> figures) {
        return Stream.concat(dates.stream().map(KeyDate::span), figures.stream().map(KeyFigure::span))
                .toList();
    }

    private DetectedLanguage language(Article article, CleanText clean) {
        return article.language() == null
                ? identifier.identify(clean.text())
                : new DetectedLanguage(article.language(), 1);
    }

    private Document document(CleanText clean, DetectedLanguage language, LanguagePack pack) {
        String title = clean.header().title();
        return new Document(
                language.language(),
                title,
                title == null ? List.of() : splitter.terms(title, pack),
                clean.text(),
                clean.dateline() == null ? null : splitter.unsplit(clean.text(), clean.dateline(), pack),
                splitter.split(clean.text(), clean.dateline(), pack));
    }

    private @Nullable ReferenceDate reference(Article article, Document document, LanguagePack pack) {
        return article.published() == null
                ? dateline.day(document, pack)
                        .map(day -> new ReferenceDate(day, ReferenceDate.Origin.DATELINE))
                        .orElse(options.fallback())
                : new ReferenceDate(article.published(), ReferenceDate.Origin.ARTICLE);
    }
}
