@NullMarked
package io.precis.batch.codec;

import org.jspecify.annotations.NullMarked;
