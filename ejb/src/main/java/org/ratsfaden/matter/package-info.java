/** The thread of one matter (Vorgang) through committees and papers: what belongs together, by which evidence or by whose word, and what is still expected. */
@NullMarked
package org.ratsfaden.matter;

import org.jspecify.annotations.NullMarked;
