@NullMarked
package io.precis.extract.dates.grammar;

import org.jspecify.annotations.NullMarked;
