@NullMarked
package io.precis.read.source;

import org.jspecify.annotations.NullMarked;
