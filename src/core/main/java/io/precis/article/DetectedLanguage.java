package io.precis.article;

/**
 * A language and how sure it is.
 *
 * @param language {@link Language#UNKNOWN} where neither source nor detector says
 * @param confidence 0 to 1; 1 when the source gave it
 */
public record DetectedLanguage(Language language, double confidence) {}
