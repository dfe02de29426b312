/** What is plugged into what, and which settings are read. */
@NullMarked
package org.ratsfaden.wiring;

import org.jspecify.annotations.NullMarked;
