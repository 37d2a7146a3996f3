/**
 * Translates with the models of Firefox Translations, in this process: the Marian student architecture with 8-bit weights
 * (Y. J. Kim et al., "From Research to Production and Back: Ludicrously Fast Neural Machine Translation", 2019).
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.translate.firefox;

import org.jspecify.annotations.NullMarked;
