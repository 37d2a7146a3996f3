/**
 * The job file: its keys, their checks, and the plan of a run made from them. Does not depend on a batch framework.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.job;

import org.jspecify.annotations.NullMarked;
