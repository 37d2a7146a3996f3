/**
 * Files that appear whole or not at all and can be continued where they were committed.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.write.file;

import org.jspecify.annotations.NullMarked;
