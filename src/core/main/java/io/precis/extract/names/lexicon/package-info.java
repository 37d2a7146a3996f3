/**
 * The words and phrases of a language that tell names.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.extract.names.lexicon;

import org.jspecify.annotations.NullMarked;
