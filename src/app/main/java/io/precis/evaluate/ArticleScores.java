package io.precis.evaluate;

/**
 * The scores of one article.
 *
 * @param language it was read in
 * @param ours what our summary reaches
 * @param lead what the first sentences reach
 * @param oracle what the best choice within the same length reaches that a greedy search finds
 */
record ArticleScores(String language, RougeScore ours, RougeScore lead, RougeScore oracle) {}
