/**
 * The domain: an article, what is found in it, and what became of it. Only the JDK and JSpecify are used here.
 *
 * <p>Part of the library: every type here is stable, and immutable unless it is a builder.
 */
@NullMarked
package io.precis.article;

import org.jspecify.annotations.NullMarked;
