/** What every input format implements and uses: a source of articles, the fields of a record, an input file. */
@NullMarked
package io.precis.read.source;

import org.jspecify.annotations.NullMarked;
