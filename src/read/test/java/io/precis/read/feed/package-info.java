@NullMarked
package io.precis.read.feed;

import org.jspecify.annotations.NullMarked;
