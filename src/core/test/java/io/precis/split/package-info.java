@NullMarked
package io.precis.split;

import org.jspecify.annotations.NullMarked;
