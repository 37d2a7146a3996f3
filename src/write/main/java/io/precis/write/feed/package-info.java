/**
 * The edition's stories as feeds.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.write.feed;

import org.jspecify.annotations.NullMarked;
