/**
 * Compressed files and archives, unpacked while they are read, with a guard against decompression bombs.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.read.packed;

import org.jspecify.annotations.NullMarked;
