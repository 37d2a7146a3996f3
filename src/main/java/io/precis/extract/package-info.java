/** Finding what is said: dates, figures, names and keywords, one subpackage each. */
@NullMarked
package io.precis.extract;

import org.jspecify.annotations.NullMarked;
