/** Search, as addresses ask for it and as it is answered. */
@NullMarked
package org.ratsfaden.web.search;

import org.jspecify.annotations.NullMarked;
