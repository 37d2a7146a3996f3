/**
 * Phrases and what they mean, compiled by the build so that a start need not parse them.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.lexicon;

import org.jspecify.annotations.NullMarked;
