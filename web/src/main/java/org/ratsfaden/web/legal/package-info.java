/** Who answers for the portal: imprint, accessibility, data protection. */
@NullMarked
package org.ratsfaden.web.legal;

import org.jspecify.annotations.NullMarked;
