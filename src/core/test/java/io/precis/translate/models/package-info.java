@NullMarked
package io.precis.translate.models;

import org.jspecify.annotations.NullMarked;
