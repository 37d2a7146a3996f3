@NullMarked
package io.precis.text;

import org.jspecify.annotations.NullMarked;
