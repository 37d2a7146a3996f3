@NullMarked
package io.precis.edition;

import org.jspecify.annotations.NullMarked;
