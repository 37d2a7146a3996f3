package io.precis.read;

import io.precis.article.Article;

/** Recognises an article that stands in several feeds of a run, by its id and link. Not safe for use by several threads. */
public final class SameArticles {
    private final SeenIds seen = new SeenIds();

    /**
     * Notes an article.
     *
     * @param number of the article in the run, 0 or more
     * @return the number of the article with the same id and link that came before; -1 when there is none
     */
    public long firstOf(Article article, long number) {
        String link = article.url();
        return link == null ? -1 : seen.put(article.id() + "\n" + link, number);
    }
}
