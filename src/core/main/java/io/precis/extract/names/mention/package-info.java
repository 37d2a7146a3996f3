/**
 * Finding the places of a text where something may be named, and of what kind it is.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.extract.names.mention;

import org.jspecify.annotations.NullMarked;
