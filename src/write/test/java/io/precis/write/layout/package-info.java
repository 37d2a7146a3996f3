@NullMarked
package io.precis.write.layout;

import org.jspecify.annotations.NullMarked;
