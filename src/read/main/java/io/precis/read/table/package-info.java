/**
 * CSV: articles and glossaries.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.read.table;

import org.jspecify.annotations.NullMarked;
