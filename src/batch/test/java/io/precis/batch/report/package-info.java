@NullMarked
package io.precis.batch.report;

import org.jspecify.annotations.NullMarked;
