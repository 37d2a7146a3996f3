@NullMarked
package io.precis.extract.keywords;

import org.jspecify.annotations.NullMarked;
