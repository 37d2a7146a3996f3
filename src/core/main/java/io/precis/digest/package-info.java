/** An article's way to its digest: the product in one reading. */
@NullMarked
package io.precis.digest;

import org.jspecify.annotations.NullMarked;
