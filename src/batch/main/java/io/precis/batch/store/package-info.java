/**
 * The database of past runs and of the articles they digested.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.batch.store;

import org.jspecify.annotations.NullMarked;
