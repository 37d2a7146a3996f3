@NullMarked
package io.precis.data;

import org.jspecify.annotations.NullMarked;
