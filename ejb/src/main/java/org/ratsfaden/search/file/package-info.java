/** The lists of related words, shipped and the operator's own. */
@NullMarked
package org.ratsfaden.search.file;

import org.jspecify.annotations.NullMarked;
