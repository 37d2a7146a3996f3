package io.precis.clean;

import io.precis.article.ArticleHeader;
import io.precis.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The part of an article that counts, with the way back to where it stood.
 *
 * @param text the body: Unicode NFC, lines ended by {@code \n}, plain spaces only, without soft hyphens, invisible marks
 *     and furniture
 * @param header what stood around it, the source's own title, section and author first
 * @param dateline where its dateline stands in {@code text}; null where it begins with its first sentence
 * @param map from offsets in {@code text} to offsets in the article's text
 */
public record CleanText(
        String text, ArticleHeader header, @Nullable Span dateline, SourceMap map) {}
