/** Placeholder until the branch api is merged. */
@NullMarked
package org.ratsfaden.web.error;

import org.jspecify.annotations.NullMarked;
