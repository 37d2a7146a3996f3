/**
 * The digest of a night as people like to read it: ranked stories in sections, figures of the day, dates ahead.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.edition;

import org.jspecify.annotations.NullMarked;
