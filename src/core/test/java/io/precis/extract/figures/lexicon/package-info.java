@NullMarked
package io.precis.extract.figures.lexicon;

import org.jspecify.annotations.NullMarked;
