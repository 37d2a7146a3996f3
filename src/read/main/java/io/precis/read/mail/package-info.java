/**
 * E-mail: single messages and mailboxes.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.read.mail;

import org.jspecify.annotations.NullMarked;
