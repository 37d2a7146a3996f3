@NullMarked
package io.precis.read.byline;

import org.jspecify.annotations.NullMarked;
