/** Who asks, from where, and what the answer may carry. */
@NullMarked
package org.ratsfaden.web.security;

import org.jspecify.annotations.NullMarked;
