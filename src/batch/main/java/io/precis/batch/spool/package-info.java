/**
 * What is kept between the steps of a run: the collected articles, and the digests of the night.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.batch.spool;

import org.jspecify.annotations.NullMarked;
