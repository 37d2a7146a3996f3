@NullMarked
package io.precis.read.table;

import org.jspecify.annotations.NullMarked;
