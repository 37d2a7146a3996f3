/**
 * Documents from the network: politely, within limits, and never from a place that a feed has no business with.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.read.net;

import org.jspecify.annotations.NullMarked;
