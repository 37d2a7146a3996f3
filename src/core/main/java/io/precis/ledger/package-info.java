/**
 * Recognises articles that were digested before, and articles that say the same in nearly the same words.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.ledger;

import org.jspecify.annotations.NullMarked;
