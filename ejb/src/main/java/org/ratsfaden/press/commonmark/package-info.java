/** The markup of releases by CommonMark. */
@NullMarked
package org.ratsfaden.press.commonmark;

import org.jspecify.annotations.NullMarked;
