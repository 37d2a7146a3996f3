/**
 * Texts in the reader's language: the list of engines, and which one serves a pair of languages.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.translate;

import org.jspecify.annotations.NullMarked;
