/** The newsletter as HTML, as a mail and as Markdown: one view of the edition, filled into templates. */
@NullMarked
package io.precis.write.newsletter;

import org.jspecify.annotations.NullMarked;
