/**
 * The day and time of publication, as feeds, pages, mails and tables write them.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.read.date;

import org.jspecify.annotations.NullMarked;
