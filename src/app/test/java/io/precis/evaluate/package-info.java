@NullMarked
package io.precis.evaluate;

import org.jspecify.annotations.NullMarked;
