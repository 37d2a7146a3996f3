/**
 * Finding out an article's language.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.detect;

import org.jspecify.annotations.NullMarked;
