@NullMarked
package io.precis.failure;

import org.jspecify.annotations.NullMarked;
