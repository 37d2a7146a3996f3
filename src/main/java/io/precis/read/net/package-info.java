/** Documents from the network: politely, within limits, and never from a place that a feed has no business with. */
@NullMarked
package io.precis.read.net;

import org.jspecify.annotations.NullMarked;
