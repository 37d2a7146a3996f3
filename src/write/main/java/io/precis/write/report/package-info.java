/**
 * Every article of a night on one page, with what was found in it.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.write.report;

import org.jspecify.annotations.NullMarked;
