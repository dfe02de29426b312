/** The clerk's list of open questions, and the steps that got stuck. */
@NullMarked
package org.ratsfaden.web.clarification;

import org.jspecify.annotations.NullMarked;
