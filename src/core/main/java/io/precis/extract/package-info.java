/**
 * What is found in an article, and what all of it shares.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.extract;

import org.jspecify.annotations.NullMarked;
