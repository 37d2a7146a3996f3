/**
 * How good summaries are, measured against references.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.evaluate;

import org.jspecify.annotations.NullMarked;
