@NullMarked
package io.precis.write.report;

import org.jspecify.annotations.NullMarked;
