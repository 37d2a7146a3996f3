package io.precis.article;

/** What a source gives for each record: an article, or the reason why there is none. */
public sealed interface SourceEntry permits Article, Rejection {}
