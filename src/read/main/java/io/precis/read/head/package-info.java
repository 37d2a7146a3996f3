/**
 * What a page says of itself in its head: JSON-LD, {@code meta} elements, titles, the names of its site.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.read.head;

import org.jspecify.annotations.NullMarked;
