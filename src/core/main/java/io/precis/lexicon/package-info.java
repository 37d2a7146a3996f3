/**
 * Phrases with their meanings, compiled by the build so that the program need not parse text files at its start.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.lexicon;

import org.jspecify.annotations.NullMarked;
