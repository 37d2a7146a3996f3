/** Why a run cannot go on: the sealed root of all failures, and the words that explain them. */
@NullMarked
package io.precis.failure;

import org.jspecify.annotations.NullMarked;
