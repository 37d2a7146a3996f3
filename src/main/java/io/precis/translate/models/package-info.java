/** The translation models of this machine: what there is to install, downloads, checks. */
@NullMarked
package io.precis.translate.models;

import org.jspecify.annotations.NullMarked;
