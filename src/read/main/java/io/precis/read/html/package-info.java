/**
 * Web pages: the article in them without boilerplate, and the fields that they give for it.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.read.html;

import org.jspecify.annotations.NullMarked;
