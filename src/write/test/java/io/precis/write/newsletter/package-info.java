@NullMarked
package io.precis.write.newsletter;

import org.jspecify.annotations.NullMarked;
