/**
 * The formats of news agencies: ninjs, NITF and NewsML-G2.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.read.wire;

import org.jspecify.annotations.NullMarked;
