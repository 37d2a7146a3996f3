@NullMarked
package io.precis.extract.dates;

import org.jspecify.annotations.NullMarked;
