/**
 * The newsletter as HTML, as a mail and as Markdown: values of the edition, filled into templates.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.write.newsletter;

import org.jspecify.annotations.NullMarked;
