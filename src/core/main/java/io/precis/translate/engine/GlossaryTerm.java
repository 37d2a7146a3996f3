package io.precis.translate.engine;

import java.io.Serializable;

/**
 * A term of a glossary.
 *
 * @param source as the article has it
 * @param target as the translation must have it
 */
public record GlossaryTerm(String source, String target) implements Serializable {}
