@NullMarked
package io.precis.read.encoding;

import org.jspecify.annotations.NullMarked;
