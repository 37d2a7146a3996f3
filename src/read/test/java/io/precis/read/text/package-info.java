@NullMarked
package io.precis.read.text;

import org.jspecify.annotations.NullMarked;
