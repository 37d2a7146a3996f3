/**
 * The terminal: streams, progress, logs, failures and exit codes.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.cli.console;

import org.jspecify.annotations.NullMarked;
