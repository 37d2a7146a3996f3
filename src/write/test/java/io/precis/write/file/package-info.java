@NullMarked
package io.precis.write.file;

import org.jspecify.annotations.NullMarked;
