/** The restartable job: the only place where Spring is used. */
@NullMarked
package io.precis.batch;

import org.jspecify.annotations.NullMarked;
