/** Reading articles: one class a format, all behind {@link io.precis.read.ArticleSource}. */
@NullMarked
package io.precis.read;

import org.jspecify.annotations.NullMarked;
