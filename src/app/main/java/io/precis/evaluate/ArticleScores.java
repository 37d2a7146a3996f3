package io.precis.evaluate;

/**
 * The ROUGE scores of three summaries of one article.
 *
 * @param language it was read in
 * @param ours of our summary
 * @param lead of the first sentences of the article
 * @param oracle of the {@link OracleSummary} within the same length
 */
record ArticleScores(String language, RougeScore ours, RougeScore lead, RougeScore oracle) {}
