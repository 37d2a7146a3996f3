@NullMarked
package io.precis.read.warc;

import org.jspecify.annotations.NullMarked;
