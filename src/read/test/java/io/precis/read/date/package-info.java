@NullMarked
package io.precis.read.date;

import org.jspecify.annotations.NullMarked;
