/**
 * The one format in which articles, digests and stories pass from one step of a run to the next: files of length-checked
 * JSON records under a head with the version of the format.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.batch.codec;

import org.jspecify.annotations.NullMarked;
