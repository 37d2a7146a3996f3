/**
 * What commands do, once their options are understood.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.cli.action;

import org.jspecify.annotations.NullMarked;
