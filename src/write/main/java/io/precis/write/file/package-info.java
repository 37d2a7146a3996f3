/**
 * Output files that appear under their final name only when complete, and can be continued after a crash.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.write.file;

import org.jspecify.annotations.NullMarked;
