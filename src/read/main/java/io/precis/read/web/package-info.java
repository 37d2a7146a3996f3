/**
 * Web archives.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.read.web;

import org.jspecify.annotations.NullMarked;
