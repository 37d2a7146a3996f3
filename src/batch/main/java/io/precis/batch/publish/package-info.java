/**
 * Writes what a run leaves: digests, stories, editions.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.batch.publish;

import org.jspecify.annotations.NullMarked;
