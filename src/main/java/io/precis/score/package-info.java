/** How much each sentence says of the whole: one class a scorer. */
@NullMarked
package io.precis.score;

import org.jspecify.annotations.NullMarked;
