/** People with their roles, organisations and places. */
@NullMarked
package io.precis.extract.names;

import org.jspecify.annotations.NullMarked;
