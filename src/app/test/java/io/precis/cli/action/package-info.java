@NullMarked
package io.precis.cli.action;

import org.jspecify.annotations.NullMarked;
