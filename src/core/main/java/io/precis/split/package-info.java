/**
 * From text to paragraphs and sentences.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.split;

import org.jspecify.annotations.NullMarked;
