/** What was digested before, and what says the same in nearly the same words. */
@NullMarked
package io.precis.ledger;

import org.jspecify.annotations.NullMarked;
