@NullMarked
package io.precis.read.net;

import org.jspecify.annotations.NullMarked;
