/**
 * The commands, a thin class each: it parses its options, calls other packages, and prints.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.cli;

import org.jspecify.annotations.NullMarked;
