/** Placeholder until the branch api is merged. */
@NullMarked
package org.ratsfaden.web.security;

import org.jspecify.annotations.NullMarked;
