/**
 * The interfaces that a translation engine implements, and what several engines use.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.translate.engine;

import org.jspecify.annotations.NullMarked;
