/** Benchmarks of parts of Precis: {@code ./mvnw -Pjmh}. */
@NullMarked
package io.precis.jmh;

import org.jspecify.annotations.NullMarked;
