/**
 * Text primitives that every stage may use: scripts, letters, quotation marks, code points, tokens, stems.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.text;

import org.jspecify.annotations.NullMarked;
