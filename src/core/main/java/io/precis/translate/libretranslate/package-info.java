/**
 * Translates with a server that speaks LibreTranslate's protocol.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.translate.libretranslate;

import org.jspecify.annotations.NullMarked;
