@NullMarked
package io.precis.lexicon;

import org.jspecify.annotations.NullMarked;
