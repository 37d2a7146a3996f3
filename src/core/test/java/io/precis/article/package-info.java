@NullMarked
package io.precis.article;

import org.jspecify.annotations.NullMarked;
