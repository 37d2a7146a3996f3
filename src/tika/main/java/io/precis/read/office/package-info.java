/** PDF and Word documents, through Apache Tika; only in builds with {@code -Ptika}. */
@NullMarked
package io.precis.read.office;

import org.jspecify.annotations.NullMarked;
