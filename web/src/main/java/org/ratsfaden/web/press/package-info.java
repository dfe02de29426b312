/** Press releases: what everybody reads of them, and the workshop of the press office. */
@NullMarked
package org.ratsfaden.web.press;

import org.jspecify.annotations.NullMarked;
