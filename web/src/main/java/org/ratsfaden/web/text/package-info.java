/** The words people read, in German and in English. */
@NullMarked
package org.ratsfaden.web.text;

import org.jspecify.annotations.NullMarked;
