package io.precis.article;

import org.jspecify.annotations.Nullable;

/**
 * Another article that says the same as the digested one in nearly the same words.
 *
 * @param id of the other one
 * @param place where it was read
 * @param url where it was published
 * @param similarity 0 to 1: the estimated share of three-word runs that both have; 1 where the text is the same
 */
public record Duplicate(
        String id, SourcePlace place, @Nullable String url, double similarity) {}
