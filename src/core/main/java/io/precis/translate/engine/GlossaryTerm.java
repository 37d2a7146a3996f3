package io.precis.translate.engine;

import java.io.Serializable;

/**
 * A term of a glossary.
 *
 * @param source as the article has it
 * @param target as its translation shall have it
 */
public record GlossaryTerm(String source, String target) implements Serializable {}
