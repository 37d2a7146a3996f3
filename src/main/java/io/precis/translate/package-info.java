/** Texts in the reader's language: what engines there are, which one serves a pair, and one package an engine. */
@NullMarked
package io.precis.translate;

import org.jspecify.annotations.NullMarked;
