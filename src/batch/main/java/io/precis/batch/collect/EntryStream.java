package io.precis.batch.collect;

import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.batch.spool.CollectedEntry;
import io.precis.batch.store.FeedTable;
import io.precis.job.CollectOptions;
import io.precis.job.RunPlan;
import io.precis.read.ArticleSources;
import io.precis.read.html.HtmlReader;
import io.precis.read.net.DocumentFetcher;
import io.precis.read.net.FetchResult;
import io.precis.read.net.HttpValidator;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.InputFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of all inputs of a run, one input after the other: files, and documents fetched from the network. */
public final class EntryStream implements AutoCloseable {
    /** After so many pages of one feed that could not be fetched, no more of it are asked for, so that the night ends. */
    private static final int MOST_MISSING_PAGES = 3;

    /** How many pages could not be fetched, by feed. */
    private final Map<String, Integer> missing = new HashMap<>();

    private final RunPlan plan;
    private final FeedTable versions;
    private final @Nullable FeedFetcher feeds;
    private int sourceNumber;
    private int inSource;
    private int file = -1;
    private @Nullable ArticleSource source;

    public EntryStream(RunPlan plan, FeedTable versions) {
        this.plan = plan;
        this.versions = versions;
        List<String> urls = plan.files().stream()
                .filter(InputFile::isUrl)
                .map(InputFile::name)
                .toList();
        CollectOptions options = plan.job().collect();
        this.feeds = urls.isEmpty() && !options.pages()
                ? null
                : new FeedFetcher(
                        new DocumentFetcher(options.fetch()),
                        urls,
                        url -> options.onlyNew() ? versions.before(url, plan.date()) : HttpValidator.NONE);
    }

    /** The next entry; null at the end. An input that cannot be read to its end gives a rejection, then the next is read. */
    @Nullable
    CollectedEntry next() {
        while (true) {
            if (source == null) {
                while (sourceNumber < plan.sources().size()
                        && inSource == plan.sources().get(sourceNumber).files().size()) {
                    sourceNumber++;
                    inSource = 0;
                }
                if (sourceNumber == plan.sources().size()) {
                    return null;
                }
                file++;
                source = open(plan.sources().get(sourceNumber).files().get(inSource++));
            }
            SourceEntry entry = entry(source);
            if (entry != null) {
                return new CollectedEntry(entry, sourceNumber, List.of());
            }
            close(source);
            source = null;
        }
    }

    /** The number of the file that {@link #next} last read from. */
    int file() {
        return file;
    }

    /**
     * The article with the text of its page, where it is an entry of a feed, the job fetches pages, and the page's text is
     * longer; else the article itself.
     */
    SourceEntry whole(Article article) {
        if (feeds == null || !plan.job().collect().pages() || article.url() == null || !isOfFeed()) {
            return article;
        }
        String feed = plan.files().get(file).name();
        FetchResult page = missing.getOrDefault(feed, 0) < MOST_MISSING_PAGES
                ? feeds.fetch(article.url(), HttpValidator.NONE)
                : null;
        if (!(page instanceof FetchResult.Document document)) {
            missing.merge(feed, 1, Integer::sum);
            return article;
        }
        Map<String, String> known = new HashMap<>(Map.of("id", article.id(), "url", article.url()));
        put(known, "title", article.title());
        put(known, "author", article.author());
        put(known, "section", article.section());
        put(known, "sourceName", article.sourceName());
        put(known, "published", article.published() == null ? null : String.valueOf(article.published()));
        SourceEntry read = new HtmlReader().read(document.bytes(), document.charset(), article.place(), known);
        return read instanceof Article whole
                        && whole.text().length() > article.text().length()
                ? whole
                : article;
    }

    private static void put(Map<String, String> known, String field, @Nullable String value) {
        if (value != null) {
            known.put(field, value);
        }
    }

    private boolean isOfFeed() {
        return plan.files().get(file).isUrl();
    }

    private ArticleSource open(InputFile input) {
        if (!input.isUrl() || feeds == null) {
            return ArticleSources.open(input);
        }
        FetchResult answer = feeds.next();
        if (answer instanceof FetchResult.Document document) {
            versions.fetched(input.name(), plan.date(), document.validator());
            return ArticleSources.open(input, new ByteArrayInputStream(document.bytes()));
        }
        return answer instanceof FetchResult.Failed failed
                ? ArticleSources.rejected(new Rejection(
                        null,
                        new SourcePlace(input.name(), null),
                        Rejection.Reason.UNREACHABLE,
                        failed.found(),
                        failed.expected()))
                : ArticleSources.rejected(null);
    }

    private @Nullable SourceEntry entry(ArticleSource current) {
        try {
            return current.next();
        } catch (IOException | RuntimeException e) {
            close(current);
            source = ArticleSources.rejected(null);
            return new Rejection(
                    null,
                    new SourcePlace(plan.files().get(file).name(), null),
                    Rejection.Reason.UNREADABLE,
                    "an input that breaks off (" + (e instanceof IOException ? e.getMessage() : e) + ")",
                    "a file that can be read to its end; what stood before is digested");
        }
    }

    private static void close(ArticleSource source) {
        try {
            source.close();
        } catch (IOException e) {
            // It was only read.
        }
    }

    @Override
    public void close() {
        if (source != null) {
            close(source);
        }
        if (feeds != null) {
            feeds.close();
        }
    }
}
