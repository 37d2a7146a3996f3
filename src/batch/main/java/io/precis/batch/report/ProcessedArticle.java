package io.precis.batch.report;

import io.precis.article.Outcome;

/**
 * What became of an article.
 *
 * @param outcome its digest, or why there is none
 * @param source 0-based number of the job's input it came from
 * @param nanos how long its digest took, in nanoseconds
 */
public record ProcessedArticle(Outcome outcome, int source, long nanos) {}
