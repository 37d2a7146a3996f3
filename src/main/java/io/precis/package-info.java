/** Precis: multilingual news digests. */
@NullMarked
package io.precis;

import org.jspecify.annotations.NullMarked;
