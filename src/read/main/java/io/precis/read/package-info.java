/** Reading articles: the list of formats, how an input's format is recognised, and the files that a path names. */
@NullMarked
package io.precis.read;

import org.jspecify.annotations.NullMarked;
