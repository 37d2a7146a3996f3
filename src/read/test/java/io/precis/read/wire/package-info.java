@NullMarked
package io.precis.read.wire;

import org.jspecify.annotations.NullMarked;
