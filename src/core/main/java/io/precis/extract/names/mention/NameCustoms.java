package io.precis.extract.names.mention;

/**
 * How a language writes and gives names.
 *
 * @param nouns whether common nouns have a capital too, as in German
 * @param singleNames whether many people have one name only
 */
public record NameCustoms(boolean nouns, boolean singleNames) {}
