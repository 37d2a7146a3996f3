@NullMarked
package io.precis.cli.option;

import org.jspecify.annotations.NullMarked;
