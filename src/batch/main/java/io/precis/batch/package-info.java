/**
 * The restartable batch job and its steps. Spring is used in this module only.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.batch;

import org.jspecify.annotations.NullMarked;
