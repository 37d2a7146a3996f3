@NullMarked
package io.precis.read.html;

import org.jspecify.annotations.NullMarked;
