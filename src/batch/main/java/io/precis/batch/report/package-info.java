/**
 * What a run did: counts, reports, metrics, and notices of its end.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.batch.report;

import org.jspecify.annotations.NullMarked;
