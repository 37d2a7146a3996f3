package io.precis.clean;

import io.precis.article.ArticleHeader;

/**
 * The part of an article that counts, with the way back to where it stood.
 *
 * @param text the body: Unicode NFC, lines ended by {@code \n}, plain spaces only, without soft hyphens, invisible marks
 *     and furniture
 * @param header what stood around it, the source's own title, section and author first
 * @param map from offsets in {@code text} to offsets in the article's text
 */
public record CleanText(String text, ArticleHeader header, SourceMap map) {}
