@NullMarked
package io.precis.language;

import org.jspecify.annotations.NullMarked;
