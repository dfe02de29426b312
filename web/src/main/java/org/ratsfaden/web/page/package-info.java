/** The frame around every page, its addresses and its templates. */
@NullMarked
package org.ratsfaden.web.page;

import org.jspecify.annotations.NullMarked;
