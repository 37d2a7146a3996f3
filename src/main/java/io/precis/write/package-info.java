/** Writing digests: one class a format, all behind {@link io.precis.write.DigestWriter}. */
@NullMarked
package io.precis.write;

import org.jspecify.annotations.NullMarked;
