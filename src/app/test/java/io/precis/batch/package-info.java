@NullMarked
package io.precis.batch;

import org.jspecify.annotations.NullMarked;
