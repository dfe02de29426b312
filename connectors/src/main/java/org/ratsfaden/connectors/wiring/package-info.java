/** Which routes there are, and when they run. */
@NullMarked
package org.ratsfaden.connectors.wiring;

import org.jspecify.annotations.NullMarked;
