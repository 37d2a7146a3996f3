/** One thin command a class: parse, call, print. */
@NullMarked
package io.precis.cli;

import org.jspecify.annotations.NullMarked;
