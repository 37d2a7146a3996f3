/**
 * Fetching documents from the network: within limits, and only from public addresses unless the job allows others.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.read.net;

import org.jspecify.annotations.NullMarked;
