@org.jspecify.annotations.NullMarked
package io.precis.ledger;
