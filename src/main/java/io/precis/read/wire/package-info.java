/** What agencies send: ninjs, NITF and NewsML-G2. */
@NullMarked
package io.precis.read.wire;

import org.jspecify.annotations.NullMarked;
