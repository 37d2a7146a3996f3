/**
 * Web archives.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.read.warc;

import org.jspecify.annotations.NullMarked;
