/** Articles that tell the same story, across sources and languages. */
@NullMarked
package io.precis.story;

import org.jspecify.annotations.NullMarked;
