package io.precis.article;

import java.io.Serializable;

/** What became of an article: a digest, or the reason why there is none. Every article ends as exactly one. */
public sealed interface Outcome extends Serializable permits Digest, Rejection {}
