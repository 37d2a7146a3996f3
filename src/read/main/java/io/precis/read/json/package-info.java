/**
 * JSON lines, and documents that are one JSON value.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.read.json;

import org.jspecify.annotations.NullMarked;
