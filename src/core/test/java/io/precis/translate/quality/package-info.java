@NullMarked
package io.precis.translate.quality;

import org.jspecify.annotations.NullMarked;
