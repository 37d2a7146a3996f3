@NullMarked
package io.precis.clean;

import org.jspecify.annotations.NullMarked;
