/** Web pages: what they say about themselves, and the article in them without what stands around it. */
@NullMarked
package io.precis.read.html;

import org.jspecify.annotations.NullMarked;
