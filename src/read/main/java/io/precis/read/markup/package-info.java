/**
 * What names and words tell of a page: the kinds of class names, the names of an article's parts, and how alike two texts are
 * by their words.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.read.markup;

import org.jspecify.annotations.NullMarked;
