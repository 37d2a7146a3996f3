@NullMarked
package io.precis.read.office;

import org.jspecify.annotations.NullMarked;
