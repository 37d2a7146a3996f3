@NullMarked
package io.precis.job;

import org.jspecify.annotations.NullMarked;
