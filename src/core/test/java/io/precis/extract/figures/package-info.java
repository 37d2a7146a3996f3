@NullMarked
package io.precis.extract.figures;

import org.jspecify.annotations.NullMarked;
