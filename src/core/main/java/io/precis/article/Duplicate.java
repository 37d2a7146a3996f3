package io.precis.article;

import org.jspecify.annotations.Nullable;

/**
 * Another article that tells the same in nearly the same words as the one that was digested.
 *
 * @param id of the other one
 * @param place where it was read
 * @param url where it was published
 * @param similarity 0 to 1: the share of runs of three words in common, estimated; 1 where the text is the same
 */
public record Duplicate(
        String id, SourcePlace place, @Nullable String url, double similarity) {}
