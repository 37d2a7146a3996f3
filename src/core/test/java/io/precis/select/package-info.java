@NullMarked
package io.precis.select;

import org.jspecify.annotations.NullMarked;
