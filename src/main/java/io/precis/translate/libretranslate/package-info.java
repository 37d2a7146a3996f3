/** Translates with a server that speaks LibreTranslate's protocol. */
@NullMarked
package io.precis.translate.libretranslate;

import org.jspecify.annotations.NullMarked;
