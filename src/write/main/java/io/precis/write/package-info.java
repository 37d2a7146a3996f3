/**
 * Writing digests: the list of output forms, and the files that a run leaves.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.write;

import org.jspecify.annotations.NullMarked;
