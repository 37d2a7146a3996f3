/** From text to sentences and tokens. */
@NullMarked
package io.precis.split;

import org.jspecify.annotations.NullMarked;
