@NullMarked
package io.precis.detect;

import org.jspecify.annotations.NullMarked;
