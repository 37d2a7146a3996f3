@NullMarked
package io.precis.translate.firefox;

import org.jspecify.annotations.NullMarked;
