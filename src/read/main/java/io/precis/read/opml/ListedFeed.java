package io.precis.read.opml;

import org.jspecify.annotations.Nullable;

/**
 * A feed of a list.
 *
 * @param name as the list has it; the address where it has none
 * @param address as the list has it: a URL, or a path relative to the list
 * @param section the names of the outlines around it, or else its category; null without either
 */
public record ListedFeed(
        String name, String address, @Nullable String section) {}
