/** Key figures: numbers with their units and what they count. */
@NullMarked
package io.precis.extract.figures;

import org.jspecify.annotations.NullMarked;
