/** Translates with Apertium, the rule-based engine, as a program on this machine. */
@NullMarked
package io.precis.translate.apertium;

import org.jspecify.annotations.NullMarked;
