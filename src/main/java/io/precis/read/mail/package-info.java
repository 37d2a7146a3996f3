/** E-mail: single messages and mailboxes. */
@NullMarked
package io.precis.read.mail;

import org.jspecify.annotations.NullMarked;
