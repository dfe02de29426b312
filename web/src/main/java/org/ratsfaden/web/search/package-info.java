/** Search for people and for programs. */
@NullMarked
package org.ratsfaden.web.search;

import org.jspecify.annotations.NullMarked;
