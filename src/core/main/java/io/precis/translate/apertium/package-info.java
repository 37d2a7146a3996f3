/**
 * Translates with Apertium, the rule-based engine, as a program on this machine or as a server.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.translate.apertium;

import org.jspecify.annotations.NullMarked;
