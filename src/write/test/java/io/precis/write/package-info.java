@NullMarked
package io.precis.write;

import org.jspecify.annotations.NullMarked;
