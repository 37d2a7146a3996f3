@NullMarked
package io.precis.translate.libretranslate;

import org.jspecify.annotations.NullMarked;
