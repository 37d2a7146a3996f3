@NullMarked
package io.precis.translate;

import org.jspecify.annotations.NullMarked;
