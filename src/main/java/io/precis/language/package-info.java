/** What Precis knows of each language, as data: one {@link io.precis.language.LanguagePack} a language. */
@NullMarked
package io.precis.language;

import org.jspecify.annotations.NullMarked;
