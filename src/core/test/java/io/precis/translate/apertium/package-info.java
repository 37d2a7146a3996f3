@NullMarked
package io.precis.translate.apertium;

import org.jspecify.annotations.NullMarked;
