@NullMarked
package io.precis.ledger;

import org.jspecify.annotations.NullMarked;
