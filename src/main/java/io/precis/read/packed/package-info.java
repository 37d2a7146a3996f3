/** Compressed files and archives, unpacked as they are read and never beyond what text can be. */
@NullMarked
package io.precis.read.packed;

import org.jspecify.annotations.NullMarked;
