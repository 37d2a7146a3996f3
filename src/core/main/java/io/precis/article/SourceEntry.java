package io.precis.article;

import java.io.Serializable;

/** What a source gives for each record: an article, or the reason why there is none. */
public sealed interface SourceEntry extends Serializable permits Article, Rejection {}
