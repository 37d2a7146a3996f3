@NullMarked
package io.precis.extract.names.lexicon;

import org.jspecify.annotations.NullMarked;
