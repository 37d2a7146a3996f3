/**
 * The translation models of this machine: what there is to install, downloads, checks.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.translate.models;

import org.jspecify.annotations.NullMarked;
