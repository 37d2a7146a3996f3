/**
 * The names of people in what pages say of an article's author.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.read.byline;

import org.jspecify.annotations.NullMarked;
