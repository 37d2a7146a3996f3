@NullMarked
package io.precis.read;

import org.jspecify.annotations.NullMarked;
