/**
 * Options and parameters that several commands share, their conversion to values, and the text of the help.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.cli.option;

import org.jspecify.annotations.NullMarked;
