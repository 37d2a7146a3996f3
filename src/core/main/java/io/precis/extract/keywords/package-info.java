/**
 * Keywords of one article.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.extract.keywords;

import org.jspecify.annotations.NullMarked;
