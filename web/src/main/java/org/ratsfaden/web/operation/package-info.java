/** How the portal fares, for its administrator and for whatever watches it. */
@NullMarked
package org.ratsfaden.web.operation;

import org.jspecify.annotations.NullMarked;
