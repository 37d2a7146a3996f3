@NullMarked
package io.precis.cli;

import org.jspecify.annotations.NullMarked;
