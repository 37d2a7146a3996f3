/**
 * The edition of a run, to be read as a newsletter: ranked stories in sections, figures of the day, upcoming dates.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.edition;

import org.jspecify.annotations.NullMarked;
