/**
 * What Precis knows of each language, as data: one {@link io.precis.language.LanguagePack} a language.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.language;

import org.jspecify.annotations.NullMarked;
