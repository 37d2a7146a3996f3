@NullMarked
package io.precis.read.json;

import org.jspecify.annotations.NullMarked;
