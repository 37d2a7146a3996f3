/** Every article of a night on one page, with what was found in it. */
@NullMarked
package io.precis.write.report;

import org.jspecify.annotations.NullMarked;
