@NullMarked
package io.precis.cli.fast;

import org.jspecify.annotations.NullMarked;
