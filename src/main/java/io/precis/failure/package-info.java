/** How a run breaks: the sealed root of all failures and the exit codes they end in. */
@NullMarked
package io.precis.failure;

import org.jspecify.annotations.NullMarked;
