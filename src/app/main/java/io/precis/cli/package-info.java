/**
 * One thin command a class: parse, call, print.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.cli;

import org.jspecify.annotations.NullMarked;
