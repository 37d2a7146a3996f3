/** Choosing the sentences of a summary within a length. */
@NullMarked
package io.precis.select;

import org.jspecify.annotations.NullMarked;
