/**
 * What every translation engine implements and uses.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.translate.engine;

import org.jspecify.annotations.NullMarked;
