@NullMarked
package io.precis.story;

import org.jspecify.annotations.NullMarked;
