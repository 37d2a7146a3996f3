/**
 * From an article to its digest: {@link io.precis.digest.Digester} calls one stage after the other.
 *
 * <p>Part of the library: {@code Digester}, {@code DigestOptions}, {@code LengthUnit}, {@code ListLimit} and {@code ListLimits}
 * are stable; every other type may change in any release.
 */
@NullMarked
package io.precis.digest;

import org.jspecify.annotations.NullMarked;
