/** What goes wrong around us, and what the operator can do about it. */
@NullMarked
package org.ratsfaden.trouble;

import org.jspecify.annotations.NullMarked;
