/**
 * What makes a start fast and could be left out: see docs/start-up.md.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.cli.fast;

import org.jspecify.annotations.NullMarked;
