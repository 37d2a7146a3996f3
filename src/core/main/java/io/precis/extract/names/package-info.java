/**
 * People with their roles, organisations and places.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.extract.names;

import org.jspecify.annotations.NullMarked;
