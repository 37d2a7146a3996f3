/** How good summaries are, measured against references. */
@NullMarked
package io.precis.evaluate;

import org.jspecify.annotations.NullMarked;
