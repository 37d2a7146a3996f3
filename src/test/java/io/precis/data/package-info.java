/** Generates language data from ICU4J (CLDR); see {@link io.precis.data.GenerateData}. */
@NullMarked
package io.precis.data;

import org.jspecify.annotations.NullMarked;
