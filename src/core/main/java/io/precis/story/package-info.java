/**
 * Articles that tell the same story.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.story;

import org.jspecify.annotations.NullMarked;
