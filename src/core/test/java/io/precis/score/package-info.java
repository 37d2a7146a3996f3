@NullMarked
package io.precis.score;

import org.jspecify.annotations.NullMarked;
