/** Pictures and files as they may leave the house. */
@NullMarked
package org.ratsfaden.press.picture;

import org.jspecify.annotations.NullMarked;
