/**
 * The layouts of digests as text: one class per format.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.write.layout;

import org.jspecify.annotations.NullMarked;
