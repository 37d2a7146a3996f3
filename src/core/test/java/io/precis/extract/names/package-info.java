@NullMarked
package io.precis.extract.names;

import org.jspecify.annotations.NullMarked;
