@NullMarked
package io.precis.batch.store;

import org.jspecify.annotations.NullMarked;
