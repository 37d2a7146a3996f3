@NullMarked
package io.precis.write.feed;

import org.jspecify.annotations.NullMarked;
