/** The domain: an article, what is found in it, and what became of it. Only the JDK and JSpecify are used here. */
@NullMarked
package io.precis.article;

import org.jspecify.annotations.NullMarked;
