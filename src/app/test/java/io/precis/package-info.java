@NullMarked
package io.precis;

import org.jspecify.annotations.NullMarked;
