/**
 * Why a run cannot go on: the sealed root of all failures, and the words that explain them.
 *
 * <p>Part of the library: {@link io.precis.failure.DigestFailure} is stable.
 */
@NullMarked
package io.precis.failure;

import org.jspecify.annotations.NullMarked;
