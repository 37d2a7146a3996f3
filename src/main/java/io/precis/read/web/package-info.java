/** Web archives. */
@NullMarked
package io.precis.read.web;

import org.jspecify.annotations.NullMarked;
