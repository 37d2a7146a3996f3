@NullMarked
package io.precis.digest;

import org.jspecify.annotations.NullMarked;
