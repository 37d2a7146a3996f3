/**
 * The first step: reads all inputs of a run and decides which articles are digested.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.batch.collect;

import org.jspecify.annotations.NullMarked;
