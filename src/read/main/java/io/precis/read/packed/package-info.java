/**
 * Compressed files and archives, unpacked as they are read and never beyond what text can be.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.read.packed;

import org.jspecify.annotations.NullMarked;
