/** Finding out an article's language. */
@NullMarked
package io.precis.detect;

import org.jspecify.annotations.NullMarked;
