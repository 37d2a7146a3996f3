package io.precis.article;

/** What became of an article: a digest, or the reason why there is none. Every article ends as exactly one. */
public sealed interface Outcome permits Digest, Rejection {}
