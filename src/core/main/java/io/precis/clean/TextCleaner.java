package io.precis.clean;

import io.precis.article.Article;
import io.precis.article.ArticleHeader;
import io.precis.article.Span;
import io.precis.language.LanguagePacks;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns an article's text into the body that is summarised: in one normal form, with its furniture kept apart.
 *
 * <p>Threads may share one.
 */
public final class TextCleaner {
    /** The name of what {@link #compile} writes, which belongs to the unknown language. */
    public static final String COMPILED = FurnitureRules.COMPILED;

    private final FurnitureFinder furniture;

    /** @param packs whose furniture is known, of all languages: that of the article is not known yet */
    public TextCleaner(LanguagePacks packs) {
        furniture = new FurnitureFinder(FurnitureRules.of(packs));
    }

    /** Writes the words of furniture in all languages as they are read at a start. */
    public static void compile(LanguagePacks packs, DataOutputStream out) throws IOException {
        FurnitureRules.read(packs).write(out);
    }

    /**
     * The clean text of an article, in time linear in its length. Where everything would be furniture, nothing is; where
     * nothing has to change, the text is the article's own. A text that was cleaned once stays as it is when it is cleaned
     * again as a record.
     */
    public CleanText clean(Article article) {
        String source = article.text();
        FurnitureFinder.Found found = furniture.find(article);
        TextNormaliser normaliser = new TextNormaliser(source);
        if (found.isNothing() && normaliser.isNormal()) {
            return cleaned(source, article, found, SourceMap.identity());
        }
        SourceMap.Builder out = new SourceMap.Builder(source.length());
        for (Span body : found.body()) {
            normaliser.appendTo(out, body.start(), body.end());
        }
        return cleaned(out.text(), article, found, out.map());
    }

    private static CleanText cleaned(String text, Article article, FurnitureFinder.Found found, SourceMap map) {
        Span dateline = DatelineFinder.find(text).orElse(null);
        return new CleanText(
                text,
                header(article, found, dateline == null ? null : DatelineFinder.bare(dateline.of(text))),
                dateline,
                map);
    }

    private static ArticleHeader header(Article article, FurnitureFinder.Found found, @Nullable String dateline) {
        List<String> credits = new ArrayList<>(found.credits());
        addOther(credits, article.section(), found.section());
        addOther(credits, article.author(), found.author());
        return new ArticleHeader(
                first(article.title(), found.title()),
                first(article.section(), found.section()),
                first(article.author(), found.author()),
                dateline,
                credits);
    }

    /** Keeps what the page says where it differs from what the source says. */
    private static void addOther(List<String> credits, @Nullable String given, @Nullable String found) {
        if (given != null && found != null && !TextNormaliser.normal(given).equalsIgnoreCase(found)) {
            credits.add(found);
        }
    }

    private static @Nullable String first(@Nullable String given, @Nullable String found) {
        return given == null ? found : TextNormaliser.normal(given);
    }
}
