/**
 * Key figures: numbers with their units and what they count.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.extract.figures;

import org.jspecify.annotations.NullMarked;
